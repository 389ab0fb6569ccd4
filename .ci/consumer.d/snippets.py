#!/usr/bin/env python3
# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0
"""Compiles every Swift block of the documentation as if it were pasted into a program.

    snippets.py [--trait NAME] [--flags=TEXT] MODULES FORM...

MODULES is the folder of the built modules. A FORM is a text of compiler flags: each block is compiled once in each, and
with the flags that all have in common. The blocks about a module behind a trait are left out, and with --trait they are
the only ones. An error names the document and the line.

A block is the top-level code of a program of its own, so it may declare, extend and run what it likes. It has what
Tests/Consumer/Presupposed declares and, if it imports nothing itself, all modules of the SDK. Three kinds stand inside
something: lines of a skill's table (`On`, `Linked`), the end of a handler (`return`), and what belongs into Package.swift.

A block is left out only below a comment that says why: `<!-- not compiled: WHY -->`, for what needs a package that only an
example has or nobody here, and `<!-- compiled in: FILE -->`, for a part of that file, with which `.ci/articles` compares it.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

DOCUMENTS = ["*.md", "Documentation/**/*.md", "Examples/*/README.md", "Sources/**/*.swift"]
MODULES = [
    "AlexaServices", "AlexaServicesTesting", "AlexaSkill", "AlexaTesting", "LinkedHTTPTesting", "LinkedHTTPURLSession",
    "OAuthLinking", "SpotifyClient", "Testing",
]
# The module of a trait, and what its blocks import.
TRAITS = {
    "AsyncHTTPClient": ("LinkedHTTPAsyncClient", ["LinkedHTTPAsyncClient", "AsyncHTTPClient"]),
    "SignatureVerification": ("AlexaSignature", ["AlexaSignature", "LinkedHTTPAsyncClient"]),
}


class Block:
    """The code between two fences, and its place."""

    def __init__(self, document, line):
        self.document, self.line, self.code = document, line, []

    def begins(self, *words):
        first = next((line for line in self.code if line.strip() and not line.startswith("//")), "")
        return first.startswith(words)

    @property
    def is_manifest(self):
        return "import PackageDescription" in self.code or self.begins(".package(")

    def program(self, modules, presupposed):
        """The block as a program; an error in it is reported at its place in the document."""
        imports = [] if any(line.startswith("import ") for line in self.code) else modules
        imports = imports + presupposed
        before = after = ""
        if self.is_manifest:
            imports = ["PackageDescription"]
            if self.begins(".package("):
                before = "let dependency: Package.Dependency ="
        elif self.begins("On(", "Linked(", "ForgetUser("):
            before, after = "let table = Skill {", "}"
        elif any(line.startswith("return ") for line in self.code):
            before, after = "func handle() async throws -> Reply {", "}"
        place = f'#sourceLocation(file: "{self.document}", line: {self.line - 1})'
        return "\n".join([f"import {module}" for module in imports] + [place, before, *self.code, after, ""])


def blocks(document):
    """The Swift blocks of Markdown, or of the documentation comments of a source file."""
    block = indent = None
    is_left_out = False
    for number, line in enumerate(pathlib.Path(document).read_text().splitlines(), 1):
        if document.endswith(".swift"):
            comment = re.match(r"\s*///(?: (.*))?$", line)
            if not comment:
                block = indent = None
                continue
            line = comment[1] or ""
        fence = re.match(r"(\s*)```(\w*)", line)
        if fence and indent is None:
            indent = fence[1]
            block = Block(document, number + 1) if fence[2] == "swift" and not is_left_out else None
        elif fence:
            if block:
                yield block
            block = indent = None
        elif block:
            block.code.append(line.removeprefix(indent))
        if line.strip():
            is_left_out = re.fullmatch(r"\s*<!-- (not compiled|compiled in): .+ -->", line) is not None


def compile_block(block, form, common, modules, presupposed):
    """What the compiler says of a block in one form; nothing if it compiles."""
    if block.is_manifest:
        compiler = pathlib.Path(shutil.which("swiftc")).resolve()
        api = compiler.parent.parent / "lib/swift/pm/ManifestAPI"
        flags = ["-typecheck", "-package-description-version", "6.2.0", "-I", str(api)]
    else:
        # Up to SIL, because only there the compiler checks whether a value may be sent to another task.
        flags = ["-emit-sil", "-o", os.devnull, "-module-name", "Snippet", *common, *shlex.split(form)]
    with tempfile.TemporaryDirectory() as place:
        main = pathlib.Path(place, "main.swift")
        main.write_text(block.program(modules, presupposed))
        command = ["swiftc", "-suppress-warnings", "-diagnostic-style=llvm", *flags, str(main)]
        answer = subprocess.run(command, capture_output=True, text=True)
    return "" if answer.returncode == 0 else answer.stderr or f"swiftc ended with {answer.returncode}"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--trait", choices=TRAITS)
    options.add_argument("--flags", default="")
    options.add_argument("modules")
    options.add_argument("form", nargs="+")
    options = options.parse_args()
    modules, presupposed = TRAITS[options.trait][1] if options.trait else MODULES, [] if options.trait else ["Presupposed"]

    def trait(document):
        return next((name for name, (module, _) in TRAITS.items() if f"/{module}" in document), None)

    documents = sorted({str(path) for pattern in DOCUMENTS for path in pathlib.Path().glob(pattern)})
    found = [block for document in documents if trait(document) == options.trait for block in blocks(document)]
    common = ["-I", options.modules, *shlex.split(options.flags)]
    jobs = [(block, form) for block in found for form in options.form]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = pool.map(lambda job: compile_block(*job, common, modules, presupposed), jobs)
    refused = set()
    for (block, form), answer in zip(jobs, answers):
        if answer and block not in refused:
            print(f"{block.document}:{block.line}: does not compile with {form}", answer, sep="\n")
            refused.add(block)
    print(f"{len(found)} Swift blocks, each in {len(options.form)} forms: {len(refused)} do not compile")
    return 1 if refused or not found else 0


if __name__ == "__main__":
    sys.exit(main())
