// Times commands in turn, round after round, so that whatever else the machine does falls on all of
// them alike; prints the median of each, its ratio to the last, which is the peer, and the most
// memory that it held in any round, in MiB.
//
// Usage: alternate ROUNDS NAME COMMAND ARGUMENT... : NAME COMMAND ARGUMENT... ...
// A name that begins with ‘!’ is that of a command whose exit status is 1 where all went well, as it
// is with diff.

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

enum { most = 16 };

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static int by_size(const void *first, const void *second) {
  double difference = *(const double *)first - *(const double *)second;
  return (difference > 0) - (difference < 0);
}

static double run(char **command, int expected, posix_spawn_file_actions_t *silence,
                  char **environment, long *peak) {
  double start = milliseconds();
  pid_t child;
  int status = 0;
  struct rusage used;
  if (posix_spawnp(&child, command[0], silence, NULL, command, environment) != 0 ||
      wait4(child, &status, 0, &used) < 0 || !WIFEXITED(status) ||
      WEXITSTATUS(status) != expected) {
    fprintf(stderr, "%s failed\n", command[0]);
    exit(1);
  }
  if (used.ru_maxrss > *peak) *peak = used.ru_maxrss;
  return milliseconds() - start;
}

int main(int argc, char **argv, char **environment) {
  int rounds = argc > 1 ? atoi(argv[1]) : 0;
  char *names[most], **commands[most];
  int expected[most], count = 0;
  for (int i = 2; i + 1 < argc && count < most; i++) {
    expected[count] = argv[i][0] == '!';
    names[count] = argv[i] + expected[count];
    commands[count++] = &argv[i + 1];
    while (i < argc && strcmp(argv[i], ":") != 0) i++;
    if (i < argc) argv[i] = NULL;
  }
  if (rounds < 1 || count < 1) return 2;

  posix_spawn_file_actions_t silence;
  posix_spawn_file_actions_init(&silence);
  posix_spawn_file_actions_addopen(&silence, 1, "/dev/null", O_WRONLY, 0);

  double *times[most];
  long peaks[most] = {0};
  for (int c = 0; c < count; c++) times[c] = malloc(sizeof(double) * (size_t)rounds);
  for (int round = -5; round < rounds; round++) {
    for (int c = 0; c < count; c++) {
      double time = run(commands[c], expected[c], &silence, environment, &peaks[c]);
      if (round >= 0) times[c][round] = time;
    }
  }
  for (int c = 0; c < count; c++) qsort(times[c], (size_t)rounds, sizeof(double), by_size);
  double peer = times[count - 1][rounds / 2];
  for (int c = 0; c < count; c++) {
    double median = times[c][rounds / 2];
    printf("%-26s %8.3f   %.2f x %8.1f\n", names[c], median, median / peer,
           (double)peaks[c] / 1024);
  }
  return 0;
}
