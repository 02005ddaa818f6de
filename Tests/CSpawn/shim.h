// Swift's Glibc module is built without _GNU_SOURCE and so leaves these declarations out, although
// every C library this project runs on has them. Source: the manual pages of the functions named.
#ifndef XSYF_CSPAWN_SHIM_H
#define XSYF_CSPAWN_SHIM_H

#include <spawn.h>
#include <stddef.h>

enum {
  cspawn_setsid = 0x80,  // POSIX_SPAWN_SETSID
};

extern int pipe2(int descriptors[2], int flags);

extern int posix_spawn_file_actions_addchdir_np(
    posix_spawn_file_actions_t *actions, const char *path);
extern int posix_spawn_file_actions_addclosefrom_np(
    posix_spawn_file_actions_t *actions, int from);

extern int posix_openpt(int flags);
extern int grantpt(int descriptor);
extern int unlockpt(int descriptor);
extern int ptsname_r(int descriptor, char *name, size_t size);

#endif
