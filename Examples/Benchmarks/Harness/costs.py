# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""What else a request and a program cost: allocations, the cold start, memory, bytes on disk."""
import os
import random
import statistics
import subprocess
import tempfile


def allocations(counter, command, verb, path, few=100, many=1100):
    """Calls of the heap and bytes asked of it for one request: the difference of a long and a short run."""
    def run(count):
        with tempfile.NamedTemporaryFile() as out:
            surroundings = {**os.environ, "LD_PRELOAD": counter, "ALLOCATIONS": out.name}
            # The first line is a warm-up.
            lines = f"{verb} {path} 100\n{verb} {path} {count}\n"
            subprocess.run(command, input=lines.encode(), stdout=subprocess.DEVNULL, env=surroundings, check=True)
            return [int(number) for number in open(out.name).read().split()]

    first, second = run(few), run(many)
    return [(b - a) / (many - few) for a, b in zip(first, second)]


def cold(starter, commands, path, rounds):
    """From exec to exit for one envelope: nanoseconds a round, and the peak of memory in KiB, by contender."""
    times = {name: [] for name in commands}
    memory = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in random.sample(list(commands.items()), len(commands)):
            done = subprocess.run([starter, path, *command, "--once"], stdout=subprocess.PIPE, check=True)
            spent, peak = (int(number) for number in done.stdout.split())
            # The first one reads the program from the disk.
            if turn:
                times[name].append(spent)
                memory[name].append(peak)
    return times, {name: statistics.median(values) for name, values in memory.items()}


def size(program):
    """The bytes of a program as built, without debug information, without any symbols; `None` without `strip`."""
    sizes = [os.path.getsize(program)]
    with tempfile.TemporaryDirectory() as folder:
        stripped = os.path.join(folder, "stripped")
        for flags in (["--strip-debug"], []):
            try:
                subprocess.run(["strip", *flags, "-o", stripped, program], check=True, stderr=subprocess.DEVNULL)
                sizes.append(os.path.getsize(stripped))
            except (OSError, subprocess.CalledProcessError):
                sizes.append(None)
    return sizes
