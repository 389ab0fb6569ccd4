# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""Reads the documentation site in a browser, as its readers do: `look.py BROWSER SITE`."""

import functools, pathlib, subprocess, sys, time, urllib.parse

from browser import Browser

LANDING = "/documentation/linkedskills"
ADDRESSES = [
    LANDING,
    f"{LANDING}/accountlinking",
    f"{LANDING}/comingfromasksdk",
    "/documentation/alexaskill",
    "/documentation/alexamodels",
    "/documentation/spotifyclient",
    "/documentation/oauthlinking",
    "/documentation/alexaskill/skill",
    "/documentation/linkedcore/accesstoken",
    "/documentation/linkedhttp/http/query",
    "/documentation/oauthlinking/oauthclient",
    "/documentation/alexamodels/alexarequest/intent(_:)",
]
# Smaller letters are not readable.
SMALLEST = 12
SECONDS = 15

facts_of = (pathlib.Path(__file__).parent / "page.js").read_text()
modules = sorted(folder.name for folder in pathlib.Path("Sources").iterdir() if folder.is_dir())


def faults(address, seen):
    """The faults of a page, a line for each."""
    if not seen["title"]:
        return ["there is no such page, or nothing on it"]
    found = []
    if seen["top"] != LANDING or len(seen["rows"]) < 10:
        found.append(f"the sidebar is not filled: {seen['rows']} beneath {seen['top']}")
    elif seen["here"] != address:
        found.append(f"the sidebar does not show where the reader is, but {seen['here']}")
    if address == LANDING:
        if not seen["lettering"]:
            found.append("there is no diagram")
    elif seen["back"][:1] != [LANDING]:
        found.append(f"there is no way back to the landing page: {seen['back']}")
    found += [f"code is cut: {text}" for text in seen["cut"]]
    found += [f"a diagram's letters are {size:.1f} px high" for size in seen["lettering"] if size < SMALLEST]
    return found


def missing(seen):
    """The modules that the collapsed sidebar of the landing page lacks."""
    return [f"{module} is not in the sidebar" for module in modules if module not in seen["rows"]]


def settled(tab, faults):
    """The faults of a page, once there are none or the time for rendering is over."""
    until = time.monotonic() + SECONDS
    while True:
        try:
            found = faults(tab.evaluate(facts_of))
        except RuntimeError as error:  # The page went away while it was looked at: another one is on its way.
            found = [str(error)]
        if not found or time.monotonic() > until:
            return found
        time.sleep(0.2)


def directly(browser, host, address):
    """Opens an address in a new tab, in the width of a desktop and of a phone."""
    tab = browser.open(host + urllib.parse.quote(address, safe="/():") + "/")
    found = settled(tab, lambda seen: faults(address, seen) + (missing(seen) if address == LANDING else []))
    if not found:
        tab.resize(390, 844)
        found = [f"on a phone {line}" for line in settled(tab, lambda seen: [f"code is cut: {text}" for text in seen["cut"]])]
    tab.close()
    return found


def follow(tab, link, address):
    """Clicks on a link, and gives the faults of the page that it leads to."""
    clicked = tab.evaluate(
        f"""(() => {{
            const link = [...document.querySelectorAll('{link}')].find(link => link.pathname.replace(/\\/$/, '') == '{address}')
            link?.click()
            return !!link
        }})()""")
    return settled(tab, lambda seen: faults(address, seen)) if clicked else [f"no link leads to {address}"]


def journey(browser, host):
    """A visit of the site: the first page, a module from the sidebar, a type, and back."""
    tab = browser.open(host + "/")
    found = settled(tab, lambda seen: faults(LANDING, seen))
    found += follow(tab, ".navigator-card-item a", "/documentation/spotifyclient")
    found += follow(tab, ".navigator-card-item a", "/documentation/spotifyclient/spotify")
    found += follow(tab, ".hierarchy a", LANDING)
    tab.close()
    return found


def as_file(browser, site):
    """Opened as a file, the first page says that it needs a server."""
    tab = browser.open((pathlib.Path(site).resolve() / "index.html").as_uri())
    found = settled(
        tab, lambda seen: [] if "python3 -m http.server" in seen["text"] else ["it does not say that it needs a web server"])
    tab.close()
    return found


def main():
    program, site = sys.argv[1:]
    # The command that Documentation/build prints.
    server = subprocess.Popen(
        [sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1", "--directory", site, "0"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    host = "http://127.0.0.1:" + server.stdout.readline().split(" port ")[1].split()[0]

    bad = 0
    try:
        with Browser(program) as browser:
            looks = [(address, functools.partial(directly, browser, host, address)) for address in ADDRESSES]
            looks.append(("from the first page on", functools.partial(journey, browser, host)))
            looks.append(("as a file", functools.partial(as_file, browser, site)))
            for name, look in looks:
                found = look()
                bad += bool(found)
                print(f"{'FAULT' if found else 'ok   '} {name}")
                for line in found:
                    print(f"      {line}")
    finally:
        server.terminate()
        server.wait()
    sys.exit(1 if bad else 0)


main()
