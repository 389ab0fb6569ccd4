# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""The cold start of a function: from exec to its first answer over Lambda's Runtime API, its memory then, and its size."""
import collections
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

import contenders
import costs
import timing
from contenders import FUNCTION, OURS, SOURCES, skip
from timing import table

EXAMPLE = os.path.join(os.path.dirname(contenders.HERE), "LambdaFunction")
# Those of Examples/LambdaFunction/package.
FLAGS = ["--static-swift-stdlib", "-Xlinker", "--no-export-dynamic"]
SKILL = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000"


def listed(program, folder):
    """The command of every function that this machine can start, by name."""
    commands = {OURS: [program]}
    node = shutil.which("node")
    if node:
        commands[FUNCTION] = [node, os.path.join(SOURCES, "lambda.js")]
    else:
        skip(FUNCTION, "there is no `node`")
    python, why = contenders.python_with(folder, "ask-sdk-core", "ask_sdk_core")
    if not python:
        skip("Python ask-sdk", why)
        return commands
    commands["Python ask-sdk, http.client"] = [python, os.path.join(SOURCES, "lambda_function.py")]
    ready, why = contenders.python_with(folder, "awslambdaric", "awslambdaric")
    if ready:
        commands["Python ask-sdk, awslambdaric"] = [python, "-m", "awslambdaric", "lambda_function.handler"]
    else:
        skip("Python ask-sdk, awslambdaric", why)
    return commands


def event():
    """The launch of a user who has linked no account, 1.1 KB."""
    import envelopes
    maker = envelopes.Maker()
    maker.skill = SKILL
    envelope = maker.small()
    for user in (envelope["session"]["user"], envelope["context"]["System"]["user"]):
        user.pop("accessToken", None)
    return envelopes.compact(envelope)


def start_once(invoker, command, path):
    """Starts the function for one event: nanoseconds to its answer, its peak of memory in KiB, the answer."""
    surroundings = {**os.environ, "ALEXA_SKILL_ID": SKILL, "PYTHONPATH": SOURCES, "PYTHONDONTWRITEBYTECODE": "1"}
    # What the function logs is of no interest.
    done = subprocess.run([invoker, path, *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=surroundings, text=True)
    lines = done.stdout.splitlines()
    if done.returncode != 0 or len(lines) != 2:
        sys.exit(f"{' '.join(command)} failed ({done.returncode}): {done.stdout}")
    spent, peak = map(int, lines[0].split())
    return spent, peak, json.loads(lines[1])


def cold(commands, options):
    invoker = contenders.compiled(options.folder, "invoke.c", "invoke")
    if not invoker:
        return skip("cold starts of functions", "they are measured with a compiler for C")
    body, path = event(), os.path.join(options.folder, "event.json")
    with open(path, "wb") as file:
        file.write(body)
    times, memory, answers = ({name: [] for name in commands} for _ in range(3))
    for turn in range(options.rounds * 3 + 1):
        for name, command in random.sample(list(commands.items()), len(commands)):
            spent, peak, answer = start_once(invoker, command, path)
            answer.pop("userAgent", None)
            # The first one reads the program from the disk.
            if turn:
                times[name].append(spent)
                memory[name].append(peak)
            answers[name] = answer
    for name, answer in answers.items():
        if answer["response"] != answers[OURS]["response"]:
            sys.exit(f"{name} and {OURS} answer differently:\n{answer}\n{answers[OURS]}")
    print("All functions give the same answer.")
    relative = timing.ratios(times)
    rows = [[name, f"{statistics.median(values) / 1e6:.2f}", f"{relative[name][0]:.3f}",
             f"{relative[name][1]:.3f} to {relative[name][2]:.3f}", f"{statistics.median(memory[name]) / 1024:.1f}"]
            for name, values in sorted(times.items(), key=lambda item: statistics.median(item[1]))]
    table(f"lambda: exec to the first answered event, {len(body)} bytes, {options.rounds * 3} rounds",
          ["", "median ms", f"x {timing.base_of(times)}", "range", "peak MiB"], rows)


# What a module or, without one, a symbol belongs to; the first that fits.
FAMILIES = [
    ("LinkedSkills, the Spotify client and the skill", r"^(Alexa(Models|Skill)|Linked\w+|SpotifyClient|MixtapeSkill|LambdaRuntime|bootstrap)$"),
    ("Foundation, its essentials", r"^_?Foundation|^_*CFUni"),
    ("BoringSSL", r"CNIOBoringSSL|^_ZN?L?\d+(bssl|mldsa|mlkem|ecp_nistz|bcm)"),
    ("AsyncHTTPClient, SwiftNIO, HTTP/2", r"^_?C?_?NIO|^CAsyncHTTP|^AsyncHTTPClient$|^c_nio|^(Algorithms|Logging|Atomics|\w*Collections?\w*|"
     r"DequeModule|RealModule|SystemPackage|ServiceContextModule|Tracing\w*|Instrumentation|Configuration)$"),
    ("Swift's standard library and runtime", r"^Swift$|^_?swift|^_ZNK?5swift|^_ZL\d+_swift|^_?(Concurrency|StringProcessing|RegexParser|Synchronization|"
     r"Dispatch|Builtin_float)$|^_?dispatch|^_ZNK?4llvm|^_ZNK?St|^__cxa|^__gxx"),
]
SECTIONS = [("unwinding tables", r"^\.eh_frame|^\.gcc_except"), ("relocations and dynamic symbols", r"^\.rela|^\.dyn|^\.gnu"),
            ("Swift's metadata", r"^swift5|^\.swift")]


def family(symbol):
    """The part of the program that a symbol belongs to."""
    module = symbol
    found = re.match(r"^_?\$s(\w{0,3}?)(\d+)", symbol)
    # `s` and `S` abbreviate the standard library's own names.
    if re.match(r"^_?\$s[sS]", symbol):
        module = "Swift"
    elif found:
        module = symbol[found.end():found.end() + int(found.group(2))]
    return next((name for name, pattern in FAMILIES if re.search(pattern, module)), "other C and Swift")


def listed_by(tool, *arguments):
    try:
        done = subprocess.run([tool, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
        return [line.split() for line in done.stdout.splitlines()]
    except (OSError, subprocess.CalledProcessError):
        return []


def breakdown(program):
    """What takes the bytes: the symbols by module, and the sections that have none. Empty without binutils."""
    sizes, seen = collections.Counter(), set()
    for parts in listed_by("nm", "--print-size", "--defined-only", program):
        # A place may have several names; nothing that is zero at the start is in the file.
        if len(parts) == 4 and parts[2] not in "bB" and parts[0] not in seen:
            seen.add(parts[0])
            sizes[family(parts[3])] += int(parts[1], 16)
    for parts in listed_by("objdump", "--section-headers", "--wide", program):
        if len(parts) > 2 and parts[0].isdigit():
            for name, pattern in SECTIONS:
                if re.search(pattern, parts[1]):
                    sizes[name] += int(parts[2], 16)
    return sizes


def size(program, options):
    built, _, stripped = costs.size(program)
    with tempfile.TemporaryDirectory() as folder:
        packed = os.path.join(folder, "zip")
        subprocess.run([sys.executable, "-c", "import sys, zipfile; "
                        "zipfile.ZipFile(sys.argv[2], 'w', 8, compresslevel=9).write(sys.argv[1], 'bootstrap')",
                        stripped_copy(program, folder), packed], check=True)
        zipped = os.path.getsize(packed)
    table("the function on disk, MB", ["", "as built", "stripped", "zipped"],
          [["bootstrap", f"{built / 1e6:.1f}", f"{(stripped or built) / 1e6:.1f}", f"{zipped / 1e6:.1f}"]])
    sizes = breakdown(program)
    if not sizes:
        return skip("the breakdown", "there is no `nm`")
    sizes["what has no symbol: constants, tables"] = max(0, (stripped or built) - sum(sizes.values()))
    rows = [[name, f"{count / 1e6:.1f}", f"{count * 100 / (stripped or built):.0f} %"] for name, count in sizes.most_common()]
    table("what takes the bytes of the stripped program, MB", ["", "MB", "share"], rows)


def stripped_copy(program, folder):
    copy = os.path.join(folder, "bootstrap")
    if not shutil.which("strip") or subprocess.run(["strip", "-o", copy, program]).returncode != 0:
        shutil.copyfile(program, copy)
    return copy


def measure(options, scratch, describe):
    """Builds the function as `Examples/LambdaFunction/package` does, and measures it beside the others."""
    program = os.path.join(
        contenders.swift_build(scratch, *FLAGS, "--product", "bootstrap", package=EXAMPLE), "bootstrap")
    with tempfile.TemporaryDirectory() as folder:
        # What is deployed.
        commands = listed(stripped_copy(program, folder), options.folder)
        describe(commands)
        cold(commands, options)
    size(program, options)
