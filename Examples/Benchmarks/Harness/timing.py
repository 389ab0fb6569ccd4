# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""Times contenders side by side. Rounds are interleaved, and what is reported are ratios within a round: a machine that is
busy for a while is busy for all of them."""
import json
import os
import random
import statistics
import sys

from contenders import BASE, FETCH, FUNCTION


def check_answers(contenders, path):
    """All have to answer alike, or they do not do the same work."""
    answers = {}
    for one in contenders:
        answer = json.loads(one.ask(f"show {path}"))
        # Says which SDK it was.
        answer.pop("userAgent", None)
        answers[one.name] = answer
    first = next(iter(answers))
    for name, answer in answers.items():
        if answer != answers[first]:
            sys.exit(f"{name} and {first} answer {os.path.basename(path)} differently:\n{answer}\n{answers[first]}")


def interleaved(contenders, verb, path, rounds, slot):
    """Nanoseconds a call: a list with one figure a round, by contender. A round spends `slot` seconds on each."""
    counts = {}
    for one in contenders:
        each = one.nanoseconds(verb, path, 3)
        # Node compiles what runs often; everybody gets the same chance.
        each = one.nanoseconds(verb, path, max(3, int(slot * 1.5e9 / max(each, 1))))
        counts[one.name] = max(3, int(slot * 1e9 / max(each, 1)))
    times = {one.name: [] for one in contenders}
    for _ in range(rounds):
        for one in random.sample(contenders, len(contenders)):
            times[one.name].append(one.nanoseconds(verb, path, counts[one.name]))
    return times


def base_of(names):
    return next((name for name in (BASE, FETCH, FUNCTION) if name in names), next(iter(names)))


def ratios(times):
    """The median ratio to the base, and its range, by contender."""
    base = times[base_of(times)]
    result = {}
    for name, values in times.items():
        each = [value / other for value, other in zip(values, base)]
        result[name] = (statistics.median(each), min(each), max(each))
    return result


def rows(times, scale):
    """A row of text for each contender, quickest first: name, median, ratio, range."""
    relative = ratios(times)
    for name, values in sorted(times.items(), key=lambda item: statistics.median(item[1])):
        middle, low, high = relative[name]
        yield [name, f"{statistics.median(values) / scale:.2f}", f"{middle:.3f}", f"{low:.3f} to {high:.3f}"]


def table(title, head, body):
    """Prints a table as Markdown, so that it can be read here and pasted there."""
    body = [list(map(str, row)) for row in body]
    widths = [max(len(row[i]) for row in [head, *body]) for i in range(len(head))]

    def line(cells):
        first, *rest = (cell.ljust(width) if i == 0 else cell.rjust(width)
                        for i, (cell, width) in enumerate(zip(cells, widths)))
        return "| " + " | ".join([first, *rest]) + " |"

    print(f"\n### {title}\n\n{line(head)}")
    print("| " + " | ".join(["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]) + " |")
    for row in body:
        print(line(row))
    sys.stdout.flush()
