// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// usage: server FILE...   A server on loopback that does nothing but answer: GET /0 with the first file, GET /1 with the next.
// Writes its port, and ends when its standard input does. One thread, everything read before: it is not what is measured.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MOST = 512, HEAD = 8192 };
struct answer { char *bytes; size_t size; };
// A connection: what has come of a request's head, and what is still to be sent.
struct client { char head[HEAD + 1]; size_t have; const char *next; size_t left; };

static struct pollfd polled[MOST];
static struct client *clients[MOST];
static int count;

static struct answer load(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) exit(3);
    fseek(file, 0, SEEK_END);
    const long size = ftell(file);
    rewind(file);
    struct answer one = { malloc(size + 200), 0 };
    one.size = sprintf(one.bytes, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %ld\r\n\r\n", size);
    one.size += fread(one.bytes + one.size, 1, size, file);
    fclose(file);
    return one;
}

static void add(int socket, struct client *client) {
    fcntl(socket, F_SETFL, O_NONBLOCK);
    polled[count] = (struct pollfd){ .fd = socket, .events = POLLIN };
    clients[count++] = client;
}

// Sends what it can, and takes the next request once the last is answered; 0 when the connection has ended.
static int serve(int i, const struct answer *answers, int known) {
    struct client *one = clients[i];
    for (;;) {
        while (one->left > 0) {
            const ssize_t sent = send(polled[i].fd, one->next, one->left, 0);
            if (sent < 0) { polled[i].events = POLLOUT; return 1; }
            one->next += sent;
            one->left -= sent;
        }
        polled[i].events = POLLIN;
        const char *end = strstr(one->head, "\r\n\r\n");
        if (!end) {
            const ssize_t more = recv(polled[i].fd, one->head + one->have, HEAD - one->have, 0);
            // Nothing for now is no end; a closed connection is, and so is a head that is too long.
            if (more < 0 && one->have < HEAD) return 1;
            if (more <= 0) return 0;
            one->have += more;
            one->head[one->have] = 0;
            continue;
        }
        const int which = strncmp(one->head, "GET /", 5) == 0 ? atoi(one->head + 5) : known;
        if (which < 0 || which >= known) return 0;
        one->next = answers[which].bytes;
        one->left = answers[which].size;
        one->have -= end + 4 - one->head;
        memmove(one->head, end + 4, one->have + 1);
    }
}

int main(int words, char **arguments) {
    struct answer answers[16];
    const int known = words - 1;
    if (known < 1 || known > 16) return 2;
    for (int i = 0; i < known; i++) answers[i] = load(arguments[i + 1]);
    signal(SIGPIPE, SIG_IGN);
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t length = sizeof address;
    if (bind(listener, (void *)&address, length) || listen(listener, 128)) return 4;
    getsockname(listener, (void *)&address, &length);
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    add(listener, NULL);
    polled[count++] = (struct pollfd){ .fd = 0, .events = POLLIN };
    while (poll(polled, count, -1) >= 0) {
        if (polled[1].revents) return 0;
        for (int i = count - 1; i > 1; i--) {
            if (!polled[i].revents || serve(i, answers, known)) continue;
            close(polled[i].fd);
            free(clients[i]);
            polled[i] = polled[--count];
            clients[i] = clients[count];
        }
        const int taken = polled[0].revents && count < MOST ? accept(listener, NULL, NULL) : -1;
        if (taken < 0) continue;
        const int on = 1;
        setsockopt(taken, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        add(taken, calloc(1, sizeof(struct client)));
    }
    return 5;
}
