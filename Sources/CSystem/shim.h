#ifndef CSYSTEM_SHIM_H
#define CSYSTEM_SHIM_H

#include <pthread.h>
#include <sched.h>

// The environment is a global variable, which Swift rightly refuses to touch; it is read once, before
// anything could change it.
extern char **environ;

static inline char **csystem_environment(void) { return environ; }

// The C library declares these to GNU programs alone.
extern int sched_getcpu(void);
extern int pthread_getaffinity_np(pthread_t, size_t, cpu_set_t *);
extern int pthread_attr_setaffinity_np(pthread_attr_t *, size_t, const cpu_set_t *);

// Lets a thread that is started with these attributes run on every processor on which this one may
// but for the one on which it does; where there is no other, or the system does not say, anywhere.
static inline void csystem_set_apart(pthread_attr_t *attributes) {
  cpu_set_t set;
  unsigned char *bytes = (unsigned char *)&set;
  int processor = sched_getcpu();
  int others = 0;
  if (processor < 0 || (size_t)processor >= 8 * sizeof set) return;
  if (pthread_getaffinity_np(pthread_self(), sizeof set, &set) != 0) return;
  bytes[processor / 8] &= ~(1 << processor % 8);
  for (size_t index = 0; index < sizeof set; index++) others |= bytes[index];
  if (others != 0) pthread_attr_setaffinity_np(attributes, sizeof set, &set);
}

#endif
