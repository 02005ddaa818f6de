// Searches a text for literal terms with Hyperscan and nothing else: the peer of the screening. The
// text lies in memory and nothing is undressed, so that what is timed is the bare search; the
// compiled terms are kept beside the list, in TERMS.hyperscan, and read from there while it is the
// newer file.
//
// Usage: hyperscan TERMS TEXT [ROUNDS]
// Prints: best MB/s, median MB/s, matches, seconds to compile, seconds to load what was compiled

#include <hs/hs.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

typedef struct {
  char *bytes;
  size_t size;
} contents;

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int by_size(const void *first, const void *second) {
  double difference = *(const double *)first - *(const double *)second;
  return (difference > 0) - (difference < 0);
}

static void demand(int holds, const char *what) {
  if (holds) return;
  fprintf(stderr, "hyperscan: %s failed\n", what);
  exit(1);
}

static contents read_file(const char *path) {
  struct stat status;
  FILE *file = fopen(path, "rb");
  demand(file != NULL && fstat(fileno(file), &status) == 0, path);
  contents read = {malloc((size_t)status.st_size + 1), (size_t)status.st_size};
  demand(read.bytes != NULL && fread(read.bytes, 1, read.size, file) == read.size, path);
  read.bytes[read.size] = '\0';
  fclose(file);
  return read;
}

// Written beside its place and moved there, so that a run that was stopped leaves no half of it.
static void keep(const hs_database_t *database, const char *path) {
  char fresh[4096];
  contents form;
  demand(snprintf(fresh, sizeof fresh, "%s.new", path) < (int)sizeof fresh, "naming");
  demand(hs_serialize_database(database, &form.bytes, &form.size) == HS_SUCCESS, "serialising");
  FILE *file = fopen(fresh, "wb");
  demand(file != NULL && fwrite(form.bytes, 1, form.size, file) == form.size &&
             fclose(file) == 0 && rename(fresh, path) == 0,
         path);
  free(form.bytes);
}

// Matches carry their term's number, as a screening has to say which term it found.
static void compile(const char *terms, const char *kept) {
  contents list = read_file(terms);
  unsigned count = 0, most = 1;
  for (size_t i = 0; i < list.size; i++) most += list.bytes[i] == '\n';
  const char **literals = malloc(most * sizeof *literals);
  size_t *lengths = malloc(most * sizeof *lengths);
  unsigned *numbers = malloc(most * sizeof *numbers), *flags = calloc(most, sizeof *flags);
  demand(literals && lengths && numbers && flags, "allocating");
  for (char *term = strtok(list.bytes, "\n"); term; term = strtok(NULL, "\n")) {
    literals[count] = term;
    lengths[count] = strlen(term);
    numbers[count] = count;
    count++;
  }
  hs_database_t *database;
  hs_compile_error_t *error;
  if (hs_compile_lit_multi(literals, flags, numbers, lengths, count, HS_MODE_BLOCK, NULL,
                           &database, &error) != HS_SUCCESS)
    demand(0, error->message);
  keep(database, kept);
  hs_free_database(database);
  free(literals), free(lengths), free(numbers), free(flags), free(list.bytes);
}

static hs_database_t *load(const char *kept) {
  contents form = read_file(kept);
  hs_database_t *database;
  demand(hs_deserialize_database(form.bytes, form.size, &database) == HS_SUCCESS, kept);
  free(form.bytes);
  return database;
}

static int count_match(unsigned term, unsigned long long from, unsigned long long to,
                       unsigned flags, void *matches) {
  (void)term, (void)from, (void)to, (void)flags;
  ++*(long *)matches;
  return 0;
}

// The whole text at once: no slower than blocks of any size, and a sixth faster than line by line.
static long scan(const hs_database_t *database, contents text, hs_scratch_t *scratch) {
  long matches = 0;
  demand(hs_scan(database, text.bytes, (unsigned)text.size, 0, scratch, count_match, &matches) ==
             HS_SUCCESS,
         "scanning");
  return matches;
}

int main(int count, char **words) {
  int rounds = count > 3 ? atoi(words[3]) : 5;
  if (count < 3 || rounds < 1) return 2;
  char kept[4096];
  struct stat list, form;
  demand(snprintf(kept, sizeof kept, "%s.hyperscan", words[1]) < (int)sizeof kept, "naming");
  demand(stat(words[1], &list) == 0, words[1]);
  double start = seconds(), compiled = start;
  if (stat(kept, &form) != 0 || form.st_mtime < list.st_mtime) {
    compile(words[1], kept);
    compiled = seconds();
  }
  hs_database_t *database = load(kept);
  hs_scratch_t *scratch = NULL;
  demand(hs_alloc_scratch(database, &scratch) == HS_SUCCESS, "allocating");
  double loaded = seconds();

  contents text = read_file(words[2]);
  demand(text.size <= UINT_MAX, "fitting the text into one call");
  double *times = malloc(sizeof(double) * (size_t)rounds);
  long matches = 0;
  demand(times != NULL, "allocating");
  for (int round = 0; round < rounds; round++) {
    double begun = seconds();
    matches = scan(database, text, scratch);
    times[round] = seconds() - begun;
  }
  qsort(times, (size_t)rounds, sizeof(double), by_size);
  double megabytes = (double)text.size / 1e6;
  printf("%.1f\t%.1f\t%ld\t%.2f\t%.2f\n", megabytes / times[0], megabytes / times[rounds / 2],
         matches, compiled - start, loaded - compiled);
  hs_free_scratch(scratch);
  hs_free_database(database);
  free(times), free(text.bytes);
  return 0;
}
