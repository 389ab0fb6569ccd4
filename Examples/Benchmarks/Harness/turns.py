# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""Whole turns over HTTP: a server, the skill, and its provider, loaded by another process."""
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import urllib.request

import contenders
import exchanges
from contenders import HERE, SOURCES, skip
from timing import table

OURS, NODE, FLASK = "LinkedSkills on Hummingbird", "Node http, no SDK", "Amazon's SDK for Python, Flask, gunicorn"
# The kind of envelope that the contenders of the other parts get, with the skill's own intent.
ENVELOPE = {
    "version": "1.0",
    "session": {"new": True, "sessionId": "amzn1.echo-api.session.bench", "attributes": {},
                "application": {"applicationId": "amzn1.ask.skill.bench"},
                "user": {"userId": "amzn1.ask.account.bench", "accessToken": "example-token"}},
    "context": {"System": {"application": {"applicationId": "amzn1.ask.skill.bench"},
                           "user": {"userId": "amzn1.ask.account.bench", "accessToken": "example-token"},
                           "device": {"deviceId": "amzn1.ask.device.bench", "supportedInterfaces": {}},
                           "apiEndpoint": "https://api.amazonalexa.com", "apiAccessToken": "example-api-token"}},
    "request": {"type": "IntentRequest", "requestId": "", "timestamp": "", "locale": "en-US",
                "intent": {"name": "MyPlaylists", "confirmationStatus": "NONE", "slots": {}}},
}
NAMES = ["Dinner Jazz", "Morning Run", "Rainy Sunday", "Kitchen Dance Party", "Focus & Flow", "Songs for the Ferry", "Winter Lights"]


def playlists():
    """A page of playlists as Spotify sends it; every id is made up."""
    made = random.Random(2026)

    def playlist(name):
        one = "".join(made.choice("abcdefghijkmnopqrstuvwxyz0123456789") for _ in range(22))
        owner = {"display_name": "Sam", "external_urls": {"spotify": "https://open.spotify.com/user/sam"}, "id": "sam",
                 "href": "https://api.spotify.com/v1/users/sam", "type": "user", "uri": "spotify:user:sam"}
        return {"collaborative": False, "description": "", "external_urls": {"spotify": f"https://open.spotify.com/playlist/{one}"},
                "href": f"https://api.spotify.com/v1/playlists/{one}", "id": one, "images": [], "name": name, "owner": owner,
                "public": True, "snapshot_id": one, "type": "playlist", "uri": f"spotify:playlist:{one}",
                "items": {"href": f"https://api.spotify.com/v1/playlists/{one}/items", "total": 40}}

    return {"href": "https://api.spotify.com/v1/me/playlists?offset=0&limit=50", "limit": 50, "next": None, "offset": 0,
            "previous": None, "total": len(NAMES), "items": [playlist(name) for name in NAMES]}


class Contender:
    """A server on one core, in a process group of its own."""

    def __init__(self, name, command, environment=None):
        self.name = name
        pinned = ["taskset", "-c", str(max(os.sched_getaffinity(0)))] if shutil.which("taskset") else []
        self.process = subprocess.Popen(
            [*pinned, *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
            env={**os.environ, **(environment or {})})
        self.port = None
        heard = []
        for line in self.process.stdout:
            heard.append(line)
            # gunicorn names its address in a line of its log.
            last = line.strip().split("127.0.0.1:")[-1].split(" ")[0]
            if last.isdigit():
                self.port = int(last)
                break
        if not self.port:
            sys.exit(f"{name} did not start:\n{''.join(heard)}")

    def answer(self, body, headers):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/alexa", body.encode(), headers)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        for _ in range(50):
            try:
                return json.loads(opener.open(request, timeout=8).read())
            except urllib.error.URLError as error:
                if not isinstance(error.reason, ConnectionError):
                    raise
        sys.exit(f"{self.name} does not answer")

    def memory(self):
        """The resident memory of the whole group, in KiB: current and peak."""
        total = [0, 0]
        for process in filter(str.isdigit, os.listdir("/proc")):
            try:
                if os.getpgid(int(process)) != self.process.pid:
                    continue
                lines = open(f"/proc/{process}/status").read().splitlines()
            except OSError:
                continue
            for line in lines:
                for i, name in enumerate(("VmRSS:", "VmHWM:")):
                    if line.startswith(name):
                        total[i] += int(line.split()[1])
        return total

    def close(self):
        self.process.terminate()
        self.process.wait(20)


def load(one, requests, kind, seconds, connections=32):
    """Turns a second, failures, and milliseconds at the median, at the 99th percentile and at most."""
    core = str(min(os.sched_getaffinity(0)))
    command = ["taskset", "-c", core, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s",
               "-s", os.path.join(HERE, "Harness", "load.lua"), f"http://127.0.0.1:{one.port}", "--", requests, kind]
    printed = contenders.quietly(command, "wrk")
    rate, failed, middle, high, most = next(
        line.split()[1:] for line in printed.splitlines() if line.startswith("figures "))
    if int(failed):
        sys.exit(f"{one.name}: {failed} of its turns failed")
    return float(rate), float(middle) / 1e3, float(high) / 1e3, float(most) / 1e3


def said(answer):
    return answer["response"]["outputSpeech"]["ssml"], answer["response"]["card"]["content"]


def compare(title, all_, requests, kind, options):
    with open(requests) as file:
        signature, body = file.readline().strip(), file.readline().strip()
    headers = {"Content-Type": "application/json;charset=utf-8"}
    if kind == "signed":
        headers |= {"Signature-256": signature,
                    "SignatureCertChainUrl": "https://s3.amazonaws.com/echo.api/echo-api-cert.pem"}
    answers = {one.name: said(one.answer(body, headers)) for one in all_}
    if len(set(answers.values())) != 1:
        sys.exit(f"not all answer alike: {answers}")
    seconds = 1 if options.quick else 4
    for one in all_:
        load(one, requests, kind, seconds)
    figures = {one.name: [] for one in all_}
    for _ in range(options.rounds):
        for one in random.sample(all_, len(all_)):
            figures[one.name].append(load(one, requests, kind, seconds))
    base = NODE if any(one.name == NODE for one in all_) else all_[0].name
    body = []
    for one in all_:
        rates, middles, highs, _ = zip(*figures[one.name])
        relative = [rate / other[0] for rate, other in zip(rates, figures[base])]
        current, peak = one.memory()
        body.append([one.name, f"{statistics.median(rates):.0f}", f"{statistics.median(relative):.2f}",
                     f"{min(relative):.2f} to {max(relative):.2f}", f"{statistics.median(middles):.1f}",
                     f"{statistics.median(highs):.1f}", f"{current / 1024:.0f}", f"{peak / 1024:.0f}"])
    table(f"{title}, 32 connections, {options.rounds} rounds of {seconds} s",
          ["", "turns/s", f"x {base}", "range", "p50 ms", "p99 ms", "MiB", "peak MiB"], body)


def measure(programs, python, upstream, options):
    folder = os.path.join(options.folder, "signed")
    envelope = os.path.join(options.folder, "envelope.json")
    with open(envelope, "w") as file:
        json.dump(ENVELOPE, file)
    contenders.quietly([python, os.path.join(HERE, "Harness", "signed.py"), folder, "1000", envelope], "signing")
    requests = os.path.join(folder, "requests")
    ours, node = os.path.join(programs, "server"), shutil.which("node")
    script = os.path.join(SOURCES, "turn-server.js")

    all_ = [Contender(OURS, [ours, upstream])]
    if node:
        all_.append(Contender(NODE, [node, script, upstream]))
    else:
        skip(NODE, "there is no `node`")
    gunicorn = [os.path.join(os.path.dirname(python), "gunicorn"), "--workers", "2", "--bind", "127.0.0.1:0",
                "--chdir", SOURCES, "turn_server:app"]
    all_.append(Contender(FLASK, gunicorn, {"UPSTREAM": upstream, "PYTHONDONTWRITEBYTECODE": "1"}))
    try:
        compare("server, nothing verified", all_, requests, "plain", options)
    finally:
        for one in all_:
            one.close()

    all_ = [Contender(OURS, [ours, upstream, folder])]
    if node:
        all_.append(Contender(NODE, [node, script, upstream, folder]))
    try:
        compare("server, every request verified", all_, requests, "signed", options)
    finally:
        for one in all_:
            one.close()


def run(options):
    """Whether all can run here, and if so, the tables."""
    for tool, package in (("wrk", "wrk"), ("taskset", "util-linux")):
        if not shutil.which(tool):
            return skip("server", f"it is loaded with `{tool}` (Debian: {package})")
    answering = contenders.compiled(options.folder, "server.c", "server")
    if not answering:
        return skip("server", "its provider is compiled with a compiler for C")
    python, why = contenders.python_with(
        options.folder, ["ask-sdk-core", "cryptography", "flask", "gunicorn", "requests"], "gunicorn, flask, cryptography, ask_sdk_core")
    if not python:
        return skip("server", why)
    package, scratch = os.path.join(HERE, "Server"), os.path.join(options.folder, "server-build")
    try:
        contenders.quietly(
            ["swift", "package", "--package-path", package, "--scratch-path", scratch, "resolve"], "fetching Hummingbird")
    except RuntimeError as error:
        return skip("server", error)
    programs = contenders.swift_build(scratch, package=package)
    page = os.path.join(options.folder, "playlists.json")
    with open(page, "w") as file:
        json.dump(playlists(), file)
    upstream = exchanges.Server(answering, [page])
    try:
        measure(programs, python, upstream.urls[0].removesuffix("/0"), options)
    finally:
        upstream.close()
