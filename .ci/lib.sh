# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash

# What all checks share. Each check sources it. ROOT is the folder of the checkout.
set -euo pipefail
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"

# The same flags for the build, the tests and everything that reads the built modules, so that nothing is built twice.
# SCRATCH moves the build folder.
STRICT=(--scratch-path "${SCRATCH:-.build}" -Xswiftc -warnings-as-errors)

# The examples are packages of their own that depend on this one: they share a folder, so that the SDK is built once.
EXAMPLES_SCRATCH=${EXAMPLES_SCRATCH:-.build-examples}
# SwiftPM would use the build plan of another package that it finds there, so that each package plans again (a second).
SHARED=(--scratch-path "$EXAMPLES_SCRATCH" --disable-build-manifest-caching)
STRICT_EXAMPLES=("${SHARED[@]}" -Xswiftc -warnings-as-errors)
# An example that needs traits, and with them other packages, is built where .ci/traits builds.
SHARED_TRAITS=(--scratch-path "${TRAITS_SCRATCH:-.build-traits}" --disable-build-manifest-caching)

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# A check that cannot run on this machine says so, and is not a failure.
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

# Prints the flags, a line for each, with which the compiler finds the C modules of a trait's dependencies. The argument is the
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
