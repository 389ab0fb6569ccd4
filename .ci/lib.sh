# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# What every check shares: it is sourced, and then the check is one short script. The folder of the checkout is ROOT.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"

# One set of flags for the build, the tests and whatever reads the built modules, so that nothing is built twice.
# SCRATCH moves the build folder.
STRICT=(--scratch-path "${SCRATCH:-.build}" -Xswiftc -warnings-as-errors)

# The examples are packages of their own that depend on this one: they share a folder, so that the SDK is built once.
EXAMPLES_SCRATCH=${EXAMPLES_SCRATCH:-.build-examples}
# SwiftPM takes a build plan that it finds there for that of the package at hand, so each plans anew; that takes a second.
SHARED=(--scratch-path "$EXAMPLES_SCRATCH" --disable-build-manifest-caching)
STRICT_EXAMPLES=("${SHARED[@]}" -Xswiftc -warnings-as-errors)

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# A check that cannot run on this machine says so, loudly, and counts as no failure.
skip() {
    echo "SKIPPED: $*"
    exit 0
}

# Runs a build and shows what it printed only when it fails.
quietly() {
    local log
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        rm -f "$log"
    else
        local code=$?
        cat "$log" >&2
        rm -f "$log"
        fail "$* (exit code $code)"
    fi
}

# Swift files under the folders given, those of build folders and of hidden folders left out.
swift_files() {
    local folder
    for folder in "$@"; do
        [[ -d $folder ]] && find "$folder" -name '.*' -prune -o -name '*.swift' -print
    done | sort
}

# The folder of the built modules of the package itself, as the strict build leaves them.
modules_folder() {
    echo "$(swift build --show-bin-path "${STRICT[@]}")/Modules"
}

# The flags, a line each, with which the compiler finds the modules of C that a trait's dependencies bring along. Given the
# folder that --show-bin-path names.
module_maps() {
    local map
    while read -r map; do
        printf '%s\n' -Xcc "-fmodule-map-file=$map"
    done < <(find "${1%/*/*}/checkouts" -path '*/include/module.modulemap' 2>/dev/null; ls "$1"/*.build/module.modulemap 2>/dev/null)
}

# Builds the package itself, and writes the symbol graphs of what is public in it to a folder.
public_symbol_graphs() {
    local modules folder
    modules=$(modules_folder)
    quietly swift build "${STRICT[@]}"
    for folder in Sources/*/; do
        Documentation/symbol-graph "$modules" "$(basename "$folder")" "$1" -minimum-access-level public \
            -skip-synthesized-members
    done
}

# The first command of the README's section with the title given.
readme_command() {
    awk -v title="## $1" '
        $0 == title { inside = 1; next }
        /^## / { inside = 0 }
        inside && /^```/ { if (fenced) exit; fenced = 1; next }
        inside && fenced { print; exit }' README.md
}
