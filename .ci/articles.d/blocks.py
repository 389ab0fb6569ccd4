#!/usr/bin/env python3
# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0
"""Reads the marked blocks of an article: blocks.py ARTICLE FOLDER.

Writes into FOLDER: `commands`, a script of the blocks to run; `prints`, the texts that they have to print; and a line for each
block that is run, compared and left out. Ends with 1 if a block of commands has no mark, or one that is said to stand in a file
does not.
"""
import pathlib
import re
import sys

article, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
lists = {name: [] for name in ["commands", "prints", "run", "compared", "left"]}
# The commands as a reader types them, with the folder and the flags of the other checks.
lists["commands"].append('swift() { local verb=$1; shift; command swift "$verb" $STRICT_EXAMPLES "$@" 2>>"$WORK/errors"; }')
bad = []


def end(mark, language, place, lines):
    code = "\n".join(lines)
    kind, _, more = (mark or "").partition(": ")
    if kind == "run":
        lists["commands"].append(code)
        lists["run"].append(place)
    elif kind == "compiled in":
        if code not in pathlib.Path(more).read_text():
            bad.append(f"{place}: the block is not in {more} as it stands here")
        lists["compared"].append(place)
    elif kind in ("not run", "not compiled") and more:
        lists["left"].append(place)
    elif language == "sh":
        bad.append(f"{place}: the block of commands neither says that it is run, nor why not")


mark = indent = None
for number, line in enumerate(article.read_text().splitlines(), 1):
    if indent is not None:
        if line.strip() == "```":
            end(mark, language, f"{article}:{start}", lines)
            mark = indent = None
        else:
            lines.append(line.removeprefix(indent))
        continue
    comment = re.fullmatch(r"\s*<!-- (.*) -->", line)
    fence = re.match(r"(\s*)```(\w*)", line)
    if fence:
        (indent, language), lines, start = fence.groups(), [], number + 1
    elif comment and comment[1].startswith("prints: "):
        lists["prints"].append(comment[1].removeprefix("prints: "))
    elif comment:
        mark = comment[1]
    elif line.strip():
        mark = None

for name, texts in lists.items():
    (folder / name).write_text("".join(f"{text}\n" for text in texts))
print("\n".join(bad), end="\n" if bad else "")
sys.exit(1 if bad else 0)
