# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""Requests over loopback: how many a second, and what a program holds after many of them."""
import json
import os
import random
import shutil
import statistics
import subprocess
import sys

import contenders
import timing
from contenders import FETCH, SOURCES, Contender, skip
from timing import table

WORKERS = [1, 16]


def page(items, seed=2026):
    """Some entries of a playlist as Spotify would send them, every id made up; an entry has 3.6 KB."""
    made = random.Random(seed)

    def some_id():
        return "".join(made.choice("abcdefghijkmnopqrstuvwxyz0123456789") for _ in range(22))

    def link(kind):
        one = some_id()
        return {"external_urls": {"web": f"https://open.example/{kind}/{one}"}, "id": one, "type": kind,
                "href": f"https://api.example/v1/{kind}s/{one}", "uri": f"example:{kind}:{one}"}

    def item(i):
        markets = [first + second for first in "ABCDEFGHIJKLM" for second in "EILNRSTUZ"]
        artist = {**link("artist"), "name": f"Hljómsveit {i}"}
        album = {**link("album"), "name": f"Plata númer {i}", "album_type": "album", "total_tracks": 12,
                 "release_date": "1999-06-12", "release_date_precision": "day", "artists": [artist],
                 "available_markets": markets,
                 "images": [{"url": f"https://i.example/{some_id()}{some_id()}", "height": side, "width": side}
                            for side in (640, 300, 64)]}
        track = {**link("track"), "name": f"Lag númer {i}", "album": album, "artists": [artist, artist, artist],
                 "available_markets": markets, "disc_number": 1, "duration_ms": 241000 + i, "explicit": False,
                 "external_ids": {"isrc": "XX0000000000"}, "is_local": False, "popularity": 61, "track_number": i}
        return {"added_at": "2026-11-20T18:04:05Z", "added_by": link("user"), "is_local": False, "track": track}

    all_ = {"href": "https://api.example/v1/playlists/x/items", "limit": items, "offset": 0, "next": None,
            "previous": None, "total": items, "items": [item(i) for i in range(items)]}
    return json.dumps(all_, ensure_ascii=False, separators=(",", ":")).encode()


class Server:
    """The program that answers: in C, one thread, on another core than the contenders if there is one."""

    def __init__(self, program, paths):
        core = str(min(os.sched_getaffinity(0))) if hasattr(os, "sched_getaffinity") else None
        pinned = ["taskset", "-c", core] if core and shutil.which("taskset") else []
        self.sizes = [os.path.getsize(path) for path in paths]
        self.process = subprocess.Popen(
            [*pinned, program, *paths], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        port = int(self.process.stdout.readline())
        self.urls = [f"http://127.0.0.1:{port}/{i}" for i in range(len(paths))]

    @staticmethod
    def started(folder):
        """The server with a page of one entry and one of fifty; `None` if it can't be built."""
        program = contenders.compiled(folder, "server.c", "server")
        if not program:
            return None
        paths = []
        for items in (1, 50):
            paths.append(os.path.join(folder, f"page-{items}.json"))
            with open(paths[-1], "wb") as file:
                file.write(page(items))
        return Server(program, paths)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def listed(programs, folder):
    """The commands of all contenders that this machine can run, by name."""
    commands = {"LinkedHTTPAsyncClient": [os.path.join(programs, "asyncclient")],
                "LinkedHTTPURLSession": [os.path.join(programs, "urlsession")]}
    node = shutil.which("node")
    if node and subprocess.run([node, "-e", "fetch"], stderr=subprocess.DEVNULL).returncode == 0:
        commands[FETCH] = [node, os.path.join(SOURCES, "fetch.js")]
    else:
        skip(FETCH, "there is no `node` that has it; ratios are to LinkedHTTPAsyncClient then")
    python, why = contenders.python_with(folder, "requests", "requests")
    if python:
        commands["Python requests"] = [python, os.path.join(SOURCES, "fetch.py")]
    else:
        skip("Python requests", why)
    return commands


def measure(commands, server, options):
    # What the environment says of proxies is not what is measured.
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]
    all_ = [Contender(name, command) for name, command in commands.items()]
    for one in all_:
        for url, size in zip(server.urls, server.sizes):
            received = int(one.ask(f"get:16 {url} 100").split()[1])
            if received != 100 * size:
                sys.exit(f"{one.name} received {received} bytes of {url}, not {100 * size}")
    for url, size in zip(server.urls, server.sizes):
        for workers in WORKERS:
            times = timing.interleaved(all_, f"get:{workers}", url, options.rounds, options.slot * 4)
            relative = timing.ratios(times)
            body = []
            for name, values in sorted(times.items(), key=lambda item: statistics.median(item[1])):
                middle, low, high = relative[name]
                body.append([name, f"{1e9 / statistics.median(values):.0f}", f"{middle:.3f}",
                             f"{low:.3f} to {high:.3f}"])
            table(f"http, {size} bytes, {workers} in flight, {options.rounds} rounds",
                  ["", "requests/s", f"time x {timing.base_of(times)}", "range"], body)
    for one in all_:
        one.close()
    memory(commands, server.urls[0], 1000 if options.quick else 20000)


def memory(commands, url, count):
    """In programs of their own: what was measured before has left its traces."""
    body = []
    for name, command in commands.items():
        one = Contender(name, command)
        one.ask(f"get:16 {url} {count // 4}")
        before = one.memory()
        if not before:
            one.close()
            return skip("memory over http", "it is read from /proc")
        one.ask(f"get:16 {url} {count}")
        resident, peak = one.memory()
        one.close()
        body.append([name, f"{before[0] / 1024:.1f}", f"{resident / 1024:.1f}", f"{peak / 1024:.1f}",
                     f"{(resident - before[0]) * 1024 / count:.0f}"])
    table(f"http, memory over {count} requests, 16 in flight, after {count // 4} to warm up",
          ["", "MiB before", "MiB after", "peak MiB", "bytes a request"], body)
