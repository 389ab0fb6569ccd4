# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""usage: server-soak.py PROGRAM SECONDS RATE IDLE [swap]   Loads mixtape-demo at a steady rate, with a token of its own in each turn.

Judged are each answer (the playlist must be that of its token), what the provider received (server-upstream.py), the memory after
the first tenth and at the end, the log, and, beside IDLE connections on which nothing happens and 100 clients that send a byte a
second, 20 seconds more of turns and a SIGTERM in the middle of 200."""
import array
import asyncio
import json
import os
import re
import resource
import signal
import subprocess
import sys
import threading
import time
from collections import deque

PROGRAM, SECONDS, RATE, IDLE = sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
SWAP = sys.argv[5:]
CONNECTIONS, CROWD, SLOW_CLIENTS, BESIDE = 64, 200, 100, 20
# KiB between the first tenth and the end. The allocator's own variation is half as much; of a million turns, keeping ten bytes of
# each would be more.
BOUND = 8192
MAIN = int(SECONDS * RATE)
ALL = MAIN + (0 if SWAP else BESIDE * RATE + CROWD)
ENVELOPE = (
    '{"version":"1.0","session":{"new":true,"sessionId":"amzn1.echo-api.session.%(n)s","application":{"applicationId":'
    '"amzn1.ask.skill.soak"},"user":{"userId":"amzn1.ask.account.%(n)s","accessToken":"soak-%(n)s"}},"context":{"System":{'
    '"application":{"applicationId":"amzn1.ask.skill.soak"},"user":{"userId":"amzn1.ask.account.%(n)s","accessToken":'
    '"soak-%(n)s"},"device":{"deviceId":"amzn1.ask.device.%(n)s"},"apiEndpoint":"https://api.amazonalexa.com","apiAccessToken":'
    '"secret-%(n)s"}},"request":{"type":"IntentRequest","requestId":"amzn1.echo-api.request.%(n)s","timestamp":'
    '"2026-11-24T12:00:00Z","locale":"en-US","intent":{"name":"MyPlaylists","confirmationStatus":"NONE","slots":{}}}}')
HEAD = "POST /alexa HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "


class Tally:
    """What became of the turns."""
    started = answered = crossed = lost = refused = 0
    template = example = None
    latencies = array.array("f")


class Turns(asyncio.Protocol):
    """A connection for one turn after the other."""
    free = deque()
    are_ending = False

    def __init__(self):
        self.number = None
        self.buffer = b""

    def connection_made(self, transport):
        self.transport = transport
        Turns.free.append(self)

    def connection_lost(self, _):
        if self.number is not None:
            Tally.lost += 1
            self.number = None
        elif self in Turns.free:
            Turns.free.remove(self)

    def ask(self, due):
        self.number, self.due = b"%09d" % Tally.started, due
        Tally.started += 1
        body = ENVELOPE % {"n": self.number.decode()}
        self.transport.write(f"{HEAD}{len(body)}\r\n\r\n{body}".encode())

    def data_received(self, data):
        self.buffer += data
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head, body = self.buffer[:end], self.buffer[end + 4:]
        if len(body) < int(re.search(rb"content-length: *(\d+)", head.lower()).group(1)):
            return
        self.buffer = b""
        self.judge(head, body)
        last, self.number = self.number, None
        # One in a hundred goes on with a new connection.
        if last.endswith(b"99") and not Turns.are_ending:
            self.transport.close()
            asyncio.ensure_future(connect(Turns))
        else:
            Turns.free.append(self)

    def judge(self, head, body):
        if not head.startswith(b"HTTP/1.1 200"):
            Tally.refused += 1
            return
        if Tally.template is None and b"You have one playlist: Mix %b." % self.number in body:
            Tally.template = body.replace(self.number, b"#")
        if body.replace(self.number, b"#") == Tally.template:
            Tally.answered += 1
            Tally.latencies.append((time.monotonic() - self.due) * 1000)
        else:
            Tally.crossed += 1
            Tally.example = Tally.example or (self.number, body)


class Idle(asyncio.Protocol):
    """A connection on which nothing happens."""
    open = 0

    def connection_made(self, transport):
        self.transport = transport
        Idle.open += 1

    def connection_lost(self, _):
        Idle.open -= 1


port = None


async def connect(kind):
    return (await asyncio.get_running_loop().create_connection(kind, "127.0.0.1", port))[1]


async def steadily(turns, label, server, rate=RATE):
    """Starts turns when they are due, whatever came of the earlier ones; the time of each counts from then."""
    began, sent = time.monotonic(), 0
    while sent < turns:
        due = min(turns, int((time.monotonic() - began) * rate))
        while sent < due and Turns.free:
            Turns.free.popleft().ask(began + sent / rate)
            sent += 1
        await asyncio.sleep(0.002)
    await settled()
    took = time.monotonic() - began
    some = sorted(Tally.latencies)
    Tally.latencies = array.array("f")
    print(f"{label}: {turns} turns, {turns / took:.0f}/s, p50 {some[len(some) // 2]:.1f} ms, p99 {some[len(some) * 99 // 100]:.1f} ms, "
          f"most {some[-1]:.1f} ms, {resident(server)} KiB" if some else f"{label}: no answer", flush=True)


async def settled():
    """Waits for the turns in flight, ten seconds at most: a turn has eight."""
    until = time.monotonic() + 10
    while Tally.answered + Tally.crossed + Tally.lost + Tally.refused < Tally.started and time.monotonic() < until:
        await asyncio.sleep(0.01)


def started(command, pattern, environment=None):
    """A program, and the port that it wrote; what it writes afterwards is searched for tokens."""
    one = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                           env={**os.environ, **(environment or {})})
    for line in one.stdout:
        if found := re.search(pattern, line):
            return one, int(found.group(1))
    sys.exit(f"soak server: {command[0]} did not start")


def resident(process):
    with open(f"/proc/{process.pid}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS:"))


class Log(threading.Thread):
    lines, told = 0, []

    def __init__(self, process):
        super().__init__(daemon=True)
        self.process = process

    def run(self):
        for line in self.process.stdout:
            Log.lines += 1
            if b"soak-" in line or b"secret-" in line or b"amzn1.ask.account" in line or b" error " in line:
                Log.told.append(line)


async def slowly():
    """Sends a byte a second, and returns after how many seconds the server ended the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    began = time.monotonic()
    writer.write(f"{HEAD}5000\r\n\r\n".encode())
    answer = asyncio.ensure_future(reader.read())
    while not answer.done():
        writer.write(b" ")
        await asyncio.wait([answer], timeout=1)
    answer.exception()
    return time.monotonic() - began


async def drive(server, problems):
    for _ in range(CONNECTIONS):
        await connect(Turns)
    # At first faster than it can, so that all connections are busy: the memory which that takes is kept.
    warming = MAIN // 100
    await steadily(warming, "a hundredth at once", server, rate=1e6)
    tenth = MAIN // 10
    await steadily(tenth - warming, "the rest of the first tenth", server)
    early = resident(server)
    for step in range(2, 11):
        await steadily(MAIN * step // 10 - MAIN * (step - 1) // 10, f"tenth {step}", server)
    late = resident(server)
    print(f"memory: {early} KiB after the first tenth, {late} KiB at the end, "
          f"{(late - early) * 1024 / (MAIN - tenth):.1f} bytes a turn", flush=True)
    if late - early > BOUND:
        problems.append(f"it grew by {late - early} KiB, more than {BOUND}")
    if SWAP:
        return
    for _ in range(IDLE // 100):
        await asyncio.gather(*[connect(Idle) for _ in range(100)])
    slow = [asyncio.ensure_future(slowly()) for _ in range(SLOW_CLIENTS)]
    await steadily(BESIDE * RATE, f"beside {Idle.open} idle connections and {SLOW_CLIENTS} clients that send a byte a second",
                   server)
    ended = [one.result() for one in slow if one.done() and not one.exception()]
    late_ends = [seconds for seconds in ended if not 7 <= seconds <= 10]
    print(f"clients that send a byte a second: {len(ended)} ended, after {min(ended, default=0):.1f} to {max(ended, default=0):.1f} s",
          flush=True)
    if len(ended) != SLOW_CLIENTS or late_ends:
        problems.append("clients that send a byte a second were not ended after 8 seconds")
    if Idle.open != IDLE // 100 * 100:
        problems.append(f"{IDLE - Idle.open} idle connections were closed")
    while len(Turns.free) < CROWD:
        await connect(Turns)
    for _ in range(CROWD):
        Turns.free.popleft().ask(time.monotonic())
    # Their answers take a second.
    Turns.are_ending = True
    await asyncio.sleep(0.5)
    server.send_signal(signal.SIGTERM)
    began = time.monotonic()
    await settled()
    code = await asyncio.get_running_loop().run_in_executor(None, server.wait, 30)
    print(f"SIGTERM in the middle of {CROWD} turns and {IDLE} idle connections: ended with {code} after "
          f"{time.monotonic() - began:.1f} s", flush=True)
    if code != 0:
        problems.append(f"after SIGTERM it ended with {code}")


def main():
    global port
    # The server inherits the limit, and has connections to its provider, too.
    files, (soft, hard) = IDLE + 2048, resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard < files:
        sys.exit(f"soak server: {files} open files are not allowed here")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(files, soft), hard))
    script = os.path.join(os.path.dirname(__file__), "server-upstream.py")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    slow = ALL if SWAP else ALL - CROWD
    upstream, other = started([sys.executable, script, str(ALL), str(slow), *SWAP], rb"^(\d+)$")
    server, port = started([PROGRAM], rb"listening on .*:(\d+)$", {"PORT": "0", "SPOTIFY_URL": f"http://127.0.0.1:{other}"})
    problems = []
    try:
        Log(server).start()
        asyncio.run(drive(server, problems))
        received = json.loads(upstream.communicate()[0])
    finally:
        for one in (server, upstream):
            one.kill()
    print(f"answers: {Tally.answered} right, {Tally.crossed} of another, {Tally.lost} lost, {Tally.refused} refused, of "
          f"{Tally.started}; the provider received {received['once']} tokens once, {received['never']} never, "
          f"{ALL - received['once'] - received['never']} more often, and {received['odd']} odd requests; {Log.lines} lines logged")
    if Tally.answered != ALL:
        problems.append(f"not every turn had its own answer: {Tally.example}")
    if received["once"] != ALL or received["odd"]:
        problems.append(f"the provider did not receive each token once, alone: {received['example']}, {received['head']}")
    if Log.told:
        problems.append(f"the log has {len(Log.told)} lines with an error or something of a user")
    for problem in problems:
        print(f"soak server: {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


main()
