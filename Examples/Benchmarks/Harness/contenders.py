# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""Builds the contenders and talks to them. One whose tool is missing is skipped, with a message."""
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SOURCES = os.path.join(HERE, "Contenders")
OURS, BASE = "LinkedSkills", "Node, plain objects"
# The reference of all ratios in the part about transports.
FETCH = "Node fetch"
# And in the part about functions.
FUNCTION = "Node, plain http"


def skip(what, why):
    print(f"SKIPPED: {what}: {why}", flush=True)


def quietly(command, what, **options):
    """Runs a command and shows what it printed only when it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
        raise RuntimeError(f"{what} failed with exit code {done.returncode}")
    return done.stdout


def swift_build(scratch, *flags, package=HERE):
    """Builds the Swift contenders for release; returns the folder of the programs."""
    # Without the cached plan, which would lack new files of the SDK.
    command = ["swift", "build", "-c", "release", "--disable-build-manifest-caching", "--package-path", package,
               "--scratch-path", scratch, *flags]
    print(f"-- {' '.join(command)}", flush=True)
    quietly(command, "the build")
    return quietly([*command, "--show-bin-path"], "the build").strip().splitlines()[-1]


def compiled(folder, source, output, *flags):
    """Compiles a file of C or C++; `None`, with the reason said, if that cannot be done here."""
    plus = source.endswith(".cpp")
    compiler = shutil.which("g++" if plus else "gcc") or shutil.which("clang++" if plus else "clang")
    if not compiler:
        return None
    output = os.path.join(folder, output)
    command = [compiler, "-O3", os.path.join(SOURCES, source), "-o", output, *flags]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return output if done.returncode == 0 else None


def python_with(folder, packages, module):
    """A Python with some packages, in its own environment."""
    python = os.path.join(folder, "venv", "bin", "python3")
    try:
        if not os.path.exists(python):
            quietly([sys.executable, "-m", "venv", os.path.join(folder, "venv")], "the Python environment")
        have = subprocess.run([python, "-c", f"import {module}"], stderr=subprocess.DEVNULL)
        if have.returncode != 0:
            packages = [packages] if isinstance(packages, str) else packages
            quietly([python, "-m", "pip", "install", "--quiet", *packages], f"pip install {' '.join(packages)}")
    except RuntimeError as error:
        return None, str(error)
    return python, None


def listed(programs, folder):
    """The commands of all contenders that this machine can run, by name, ours first."""
    commands = {OURS: [os.path.join(programs, "contender")]}
    node = shutil.which("node")
    if node:
        commands[BASE] = [node, os.path.join(SOURCES, "contender.js")]
    else:
        skip(BASE, "there is no `node`; ratios are to LinkedSkills then")
    commands["Codable structs"] = [os.path.join(programs, "codable"), "structs"]
    commands["Codable, our models"] = [os.path.join(programs, "codable"), "models"]
    python, why = python_with(folder, "ask-sdk-core", "ask_sdk_core")
    if python:
        commands["Python ask-sdk"] = [python, os.path.join(SOURCES, "contender.py")]
    else:
        skip("Python ask-sdk", why)
    floor = compiled(folder, "floor.cpp", "floor", "-std=c++17", "-march=native", "-lsimdjson")
    if floor:
        commands["simdjson, by hand"] = [floor]
    else:
        skip("simdjson, by hand", "it needs g++ or clang++, and simdjson (Debian: libsimdjson-dev)")
    return commands


class Contender:
    """A co-process that answers lines with lines."""

    def __init__(self, name, command):
        self.name = name
        # All on one core, so that no garbage collector runs on another core.
        pinned = ["taskset", "-c", str(max(os.sched_getaffinity(0)))] if shutil.which("taskset") else []
        self.process = subprocess.Popen([*pinned, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, line):
        self.process.stdin.write((line + "\n").encode())
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            sys.exit(f"{self.name} ended at: {line}")
        return answer.decode().rstrip("\n")

    def nanoseconds(self, verb, path, count):
        return int(self.ask(f"{verb} {path} {count}").split()[0]) / count

    def memory(self):
        """Its current and its peak memory, in KiB; `None` where there is no /proc."""
        try:
            lines = open(f"/proc/{self.process.pid}/status").read().splitlines()
        except OSError:
            return None
        found = {name: int(value.split()[0]) for name, _, value in (line.partition(":") for line in lines)
                 if name in ("VmRSS", "VmHWM")}
        return found["VmRSS"], found["VmHWM"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()
