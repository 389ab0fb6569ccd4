// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// usage: start INPUT COMMAND...   Runs the command once with INPUT as its standard input; writes "nanoseconds kilobytes": from
// exec to exit, and the most memory it ever held. A child begins with its parent's peak, so the parent has to be small.
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int count, char **arguments) {
    if (count < 3) return 2;
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, arguments[1], O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    pid_t child;
    struct rusage used;
    int status;
    const long long start = now();
    if (posix_spawnp(&child, arguments[2], &files, 0, arguments + 2, environ) != 0) return 3;
    if (wait4(child, &status, 0, &used) < 0 || status != 0) return 4;
    printf("%lld %ld\n", now() - start, used.ru_maxrss);
}
