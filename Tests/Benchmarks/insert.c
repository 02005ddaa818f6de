// Inserts acceptance rows into a store through SQLite's own interface and nothing else: the peer of
// the import. Usage: insert STORE ACCOUNTS; five rows for each of the accounts 1 to ACCOUNTS.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void run(sqlite3 *db, const char *sql) {
  char *error = NULL;
  if (sqlite3_exec(db, sql, NULL, NULL, &error) != SQLITE_OK) {
    fprintf(stderr, "%s\n", error);
    exit(1);
  }
}

int main(int count, char **words) {
  static const char *methods[] = {"register", "login", "use", "use", "explicit"};
  if (count != 3) return 2;
  sqlite3 *db;
  sqlite3_stmt *insert;
  if (sqlite3_open(words[1], &db) != SQLITE_OK) return 1;
  run(db, "PRAGMA synchronous = FULL");
  run(db, "PRAGMA foreign_keys = ON");
  if (sqlite3_prepare_v2(db, "INSERT INTO acceptance VALUES (?, 1, ?, ?, ?, ?, NULL, 1)", -1,
                         &insert, NULL) != SQLITE_OK)
    return 1;
  unsigned char digest[32];
  memset(digest, 0xab, sizeof digest);
  run(db, "BEGIN IMMEDIATE");
  for (long account = 1; account <= atol(words[2]); account++) {
    const char *client = account % 10 == 0 ? "doctor" : "resident";
    for (int row = 0; row < 5; row++) {
      sqlite3_bind_int64(insert, 1, account);
      sqlite3_bind_int64(insert, 2, 1735689600000LL + row * 86400000LL + account % 86400 * 1000);
      sqlite3_bind_text(insert, 3, methods[row], -1, SQLITE_STATIC);
      sqlite3_bind_text(insert, 4, client, -1, SQLITE_STATIC);
      sqlite3_bind_blob(insert, 5, digest, sizeof digest, SQLITE_STATIC);
      if (sqlite3_step(insert) != SQLITE_DONE) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(db));
        return 1;
      }
      sqlite3_reset(insert);
    }
  }
  run(db, "COMMIT");
  sqlite3_finalize(insert);
  return sqlite3_close(db) == SQLITE_OK ? 0 : 1;
}
