# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""Writes the public API as text, and says how it differs from the text at hand: `api.py GRAPHS FOLDER [--update]`."""

import collections
import glob
import json
import os
import sys

# Stands between a type and what it conforms to; a colon may be part of the type's own constraints.
CONFORMS = "; conforms to "
# The conformances of every type by default.
IMPLIED = {"Copyable", "Escapable", "SendableMetatype"}


def modules(folder):
    """The graphs of each module: its own, and those of its extensions of others."""
    graphs = collections.defaultdict(list)
    for path in sorted(glob.glob(folder + "/*.symbols.json")):
        with open(path) as file:
            graph = json.load(file)
        graphs[graph["module"]["name"]].append(graph)
    return graphs


def where(constraints):
    signs = {"conformance": ":", "superclass": ":", "sameType": "=="}
    clauses = sorted(f"{c['lhs']} {signs[c['kind']]} {c['rhs']}" for c in constraints or [])
    return " where " + ", ".join(clauses) if clauses else ""


def declarations(graphs):
    """Sorted lines `PATH  DECLARATION`; of a type, with what it conforms to."""
    symbols = [symbol for graph in graphs for symbol in graph["symbols"]]
    relations = [relation for graph in graphs for relation in graph["relationships"]]
    paths = {symbol["identifier"]["precise"]: ".".join(symbol["pathComponents"]) for symbol in symbols}
    owners = dict(paths)
    for relation in relations:
        if relation["kind"] == "memberOf" and relation["target"] not in owners and relation["source"] in paths:
            owners[relation["target"]] = paths[relation["source"]].rpartition(".")[0]
    defaults = {r["target"] for r in relations if r["kind"] == "defaultImplementationOf"}
    required = {r["source"] for r in relations if r["kind"] == "requirementOf"} - defaults

    conformances = collections.defaultdict(set)
    for relation in relations:
        if relation["kind"] != "conformsTo":
            continue
        target, source = relation["target"], relation["source"]
        name = paths.get(target) or relation.get("targetFallback", target).partition(".")[2]
        if name in IMPLIED or (source not in paths and target not in paths):
            continue
        conformances[source].add(name + where(relation.get("swiftConstraints")))

    # A model's conformance implies how it reads and writes itself.
    witnesses = {
        r["source"] for r in relations if r.get("sourceOrigin", {}).get("displayName", "").startswith("JSONModel.")
    }

    lines = set()
    for symbol in symbols:
        usr = symbol["identifier"]["precise"]
        if usr in witnesses:
            continue
        text = " ".join("".join(f["spelling"] for f in symbol["declarationFragments"]).split())
        if symbol["kind"]["identifier"] != "swift.protocol" and "swiftExtension" in symbol:
            shown = text.partition(" where ")[2]
            if not shown:
                text += where(symbol["swiftExtension"].get("constraints"))
        if usr in required:
            text = "required " + text
        if usr in conformances:
            names = sorted(conformances.pop(usr))
            # A protocol's declaration has them already.
            if symbol["kind"]["identifier"] != "swift.protocol":
                text += CONFORMS + ", ".join(names)
        lines.add(f"{paths[usr]}  {text}")
    for usr, names in conformances.items():
        lines.add(f"{owners.get(usr, usr)}  extension{CONFORMS}{', '.join(sorted(names))}")
    return sorted(lines)


def by_path(lines):
    table = collections.defaultdict(set)
    for line in lines:
        path, _, text = line.partition("  ")
        table[path].add(text)
    return table


def conforms(text):
    declaration, _, names = text.partition(CONFORMS)
    return declaration, set(names.split(", ")) - {""}


def breaking_additions(path, added, old):
    """New lines that break source: a case that a switch lacks, a requirement that a conforming type lacks."""
    owner = old.get(path.rpartition(".")[0], set())
    is_open = any("@nonexhaustive" in text for text in owner)
    return {t for t in added if owner and (t.startswith("required ") or t.startswith(("case ", "indirect case ")) and not is_open)}


def differences(old_lines, new_lines):
    """The lines that break source, and those that only add."""
    breaks, adds = [], []
    old, new = by_path(old_lines), by_path(new_lines)
    for path in sorted(old.keys() | new.keys()):
        removed, added = old[path] - new[path], new[path] - old[path]
        for before in sorted(removed):
            declaration, names = conforms(before)
            if any(conforms(after)[0] == declaration and names <= conforms(after)[1] for after in added):
                continue
            breaks.append(f"-{path}  {before}")
        broken = breaking_additions(path, added, old)
        if breaks and breaks[-1].startswith(f"-{path}  "):
            # Both lines of a change are shown together.
            broken = added
        breaks += [f"+{path}  {text}" for text in sorted(broken)]
        adds += [f"+{path}  {text}" for text in sorted(added - broken)]
    return breaks, adds


def shared_names(api):
    """Public names at the top of more than one module."""
    homes = collections.defaultdict(set)
    for module, graphs in api.items():
        for symbol in (symbol for graph in graphs for symbol in graph["symbols"]):
            if len(symbol["pathComponents"]) == 1 and "swiftExtension" not in symbol:
                homes[symbol["pathComponents"][0]].add(module)
    return {name: sorted(found) for name, found in homes.items() if len(found) > 1}


def main(graphs, folder, update):
    api = modules(graphs)
    failed = False
    for name, found in sorted(shared_names(api).items()):
        print(f"{name} is a public name of {' and of '.join(found)}")
        failed = True

    texts = {module: declarations(found) for module, found in api.items()}
    if update:
        os.makedirs(folder, exist_ok=True)
        for path in glob.glob(folder + "/*.txt"):
            os.remove(path)
        for module, lines in texts.items():
            with open(f"{folder}/{module}.txt", "w") as file:
                file.writelines(line + "\n" for line in lines)
    at_hand = {os.path.basename(path)[:-4] for path in glob.glob(folder + "/*.txt")}
    for module in sorted(at_hand | texts.keys()):
        try:
            with open(f"{folder}/{module}.txt") as file:
                old = file.read().splitlines()
        except FileNotFoundError:
            old = []
        breaks, adds = differences(old, texts.get(module, []))
        for title, lines in (("breaks source", breaks), ("adds", adds)):
            if lines:
                print(f"{module}, {title}:")
                print("\n".join(f"  {line}" for line in lines))
                failed = True
    print(f"{sum(map(len, texts.values()))} public declarations in {len(texts)} modules")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], "--update" in sys.argv[3:]))
