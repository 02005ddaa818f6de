// Measures Hyperscan's exact search for many literals in a text held in memory: the peer of screening.
//
// Usage: hyperscan TERMS TEXT [ROUNDS]
//
// TERMS has a literal a line. Compiling is not measured; the compiled database is kept beside TERMS.
// Prints megabytes a second, best and median, and the number of matches.
#include <hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static void fail(const char *what, const char *which) {
  fprintf(stderr, "hyperscan: %s: %s\n", what, which);
  exit(1);
}

static char *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  *size = (size_t)ftell(file);
  rewind(file);
  char *bytes = malloc(*size + 1);
  if (!bytes || fread(bytes, 1, *size, file) != *size) fail("cannot be read", path);
  bytes[*size] = 0;
  fclose(file);
  return bytes;
}

static hs_database_t *compile(char *terms, size_t size) {
  size_t count = 0, lines = 0;
  for (size_t i = 0; i < size; i++) lines += terms[i] == '\n';
  const char **literals = malloc((lines + 1) * sizeof *literals);
  size_t *lengths = malloc((lines + 1) * sizeof *lengths);
  unsigned *flags = calloc(lines + 1, sizeof *flags), *ids = malloc((lines + 1) * sizeof *ids);
  for (char *line = terms, *end; *line; line = end + 1) {
    end = strchr(line, '\n');
    if (!end) end = line + strlen(line);
    if (end > line) {
      ids[count] = (unsigned)count;
      literals[count] = line;
      lengths[count++] = (size_t)(end - line);
    }
    if (!*end) break;
    *end = 0;
  }
  hs_database_t *database;
  hs_compile_error_t *error;
  if (hs_compile_lit_multi(literals, flags, ids, lengths, (unsigned)count, HS_MODE_BLOCK, NULL,
                           &database, &error) != HS_SUCCESS)
    fail("cannot be compiled", error->message);
  return database;
}

static hs_database_t *database_of(const char *path) {
  char kept[4096];
  snprintf(kept, sizeof kept, "%s.hyperscan", path);
  size_t size;
  hs_database_t *database = NULL;
  char *bytes = read_file(kept, &size);
  if (bytes && hs_deserialize_database(bytes, size, &database) == HS_SUCCESS) return database;
  bytes = read_file(path, &size);
  if (!bytes) fail("cannot be opened", path);
  double start = seconds();
  database = compile(bytes, size);
  fprintf(stderr, "# compiled in %.1f s\n", seconds() - start);
  FILE *file = fopen(kept, "wb");
  if (file && hs_serialize_database(database, &bytes, &size) == HS_SUCCESS)
    fwrite(bytes, 1, size, file);
  if (file) fclose(file);
  return database;
}

static int found(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                 void *count) {
  (void)id, (void)from, (void)to, (void)flags;
  ++*(unsigned long *)count;
  return 0;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int argc, char **argv) {
  if (argc < 3) fail("needs", "TERMS TEXT [ROUNDS]");
  int rounds = argc > 3 ? atoi(argv[3]) : 5;
  if (rounds < 1 || rounds > 1000) fail("not a number of rounds", argv[3]);
  hs_database_t *database = database_of(argv[1]);
  hs_scratch_t *scratch = NULL;
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) fail("no memory", argv[1]);
  size_t size;
  char *text = read_file(argv[2], &size);
  if (!text) fail("cannot be opened", argv[2]);
  double *rates = malloc((size_t)rounds * sizeof *rates);
  unsigned long matches = 0;
  for (int round = 0; round < rounds; round++) {
    matches = 0;
    double start = seconds();
    if (hs_scan(database, text, (unsigned)size, 0, scratch, found, &matches) != HS_SUCCESS)
      fail("cannot be scanned", argv[2]);
    rates[round] = (double)size / 1e6 / (seconds() - start);
  }
  qsort(rates, (size_t)rounds, sizeof *rates, ascending);
  printf("%.0f %.0f %lu\n", rates[rounds - 1], rates[rounds / 2], matches);
}
