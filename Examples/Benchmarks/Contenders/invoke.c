// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// usage: invoke EVENT COMMAND...   Starts a Lambda function, gives it one event over the Runtime API, and kills it. Writes
// "nanoseconds kilobytes" (from exec until its answer is here; the most memory it ever held) and, on a second line, the answer.
// It speaks just enough of the protocol, so that it costs next to nothing: Examples/LambdaFunction/local has a strict one.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { PEERS = 16, ROOM = 1 << 20 };
static char event[ROOM], room[PEERS][ROOM];
static size_t filled[PEERS];
static struct pollfd polled[PEERS + 1];

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long peak(pid_t child) {
    char path[64], line[256];
    long most = 0;
    snprintf(path, sizeof path, "/proc/%d/status", child);
    FILE *file = fopen(path, "r");
    while (file && fgets(line, sizeof line, file)) sscanf(line, "VmHWM: %ld", &most);
    if (file) fclose(file);
    return most;
}

int main(int count, char **arguments) {
    if (count < 3) return 2;
    FILE *file = fopen(arguments[1], "r");
    if (!file) return 2;
    const size_t length = fread(event, 1, sizeof event, file);
    fclose(file);

    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 8)) return 3;
    getsockname(listener, (struct sockaddr *)&address, &size);
    char place[64];
    snprintf(place, sizeof place, "127.0.0.1:%d", ntohs(address.sin_port));
    setenv("AWS_LAMBDA_RUNTIME_API", place, 1);
    setenv("_HANDLER", "bootstrap", 1);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", 0, 0);
    posix_spawn_file_actions_adddup2(&files, 2, 1);
    pid_t child;
    const long long start = now();
    if (posix_spawn(&child, arguments[2], &files, 0, arguments + 2, environ)) return 3;

    int peers = 0, given = 0;
    polled[PEERS] = (struct pollfd){listener, POLLIN, 0};
    for (;;) {
        for (int i = peers; i < PEERS; i++) polled[i].fd = -1;
        // A function that does not answer within 20 seconds is broken.
        if (poll(polled, PEERS + 1, 20000) <= 0) break;
        if (polled[PEERS].revents && peers < PEERS) {
            const int one = 1;
            polled[peers] = (struct pollfd){accept4(listener, 0, 0, SOCK_CLOEXEC), POLLIN, 0};
            setsockopt(polled[peers].fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
            peers++;
        }
        for (int i = 0; i < peers; i++) {
            if (polled[i].fd < 0 || !polled[i].revents) continue;
            const ssize_t got = recv(polled[i].fd, room[i] + filled[i], ROOM - 1 - filled[i], 0);
            if (got <= 0) {
                close(polled[i].fd);
                polled[i].fd = -1;
                continue;
            }
            filled[i] += got;
            room[i][filled[i]] = 0;
            char *body = strstr(room[i], "\r\n\r\n");
            if (!body) continue;
            body += 4;
            if (!strncmp(room[i], "GET ", 4)) {
                // The second one would wait for ever.
                if (given) continue;
                given = 1;
                char head[512];
                const int bytes = snprintf(
                    head, sizeof head,
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: 1\r\n"
                    "Lambda-Runtime-Deadline-Ms: %lld\r\nLambda-Runtime-Trace-Id: Root=1-5bef4de7-1;Sampled=0\r\n"
                    "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:012345678901:function:function\r\n"
                    "Content-Length: %zu\r\n\r\n",
                    (long long)time(0) * 1000 + 8000, length);
                send(polled[i].fd, head, bytes, MSG_NOSIGNAL | MSG_MORE);
                send(polled[i].fd, event, length, MSG_NOSIGNAL);
                filled[i] = 0;
                continue;
            }
            const char *announced = strcasestr(room[i], "\r\ncontent-length:");
            const size_t wanted = announced ? strtoul(announced + 17, 0, 10) : 0;
            if (strlen(body) < wanted) continue;
            const long long spent = now() - start;
            const int answered = strstr(room[i], "/response ") != 0;
            printf("%lld %ld\n%s\n", spent, peak(child), body);
            kill(child, SIGKILL);
            waitpid(child, 0, 0);
            return answered ? 0 : 5;
        }
    }
    kill(child, SIGKILL);
    return 4;
}
