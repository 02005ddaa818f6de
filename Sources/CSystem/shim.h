#ifndef CSYSTEM_SHIM_H
#define CSYSTEM_SHIM_H

// The environment is a global variable, which Swift rightly refuses to touch; it is read once, before
// anything could change it.
extern char **environ;

static inline char **csystem_environment(void) { return environ; }

#endif
