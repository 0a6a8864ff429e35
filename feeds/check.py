#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks every source of the lists once and says which do not work.

    check.py [--write] [--program PATH] [LIST...]

Without LIST: all lists beside this file. Each source is read as the daemon would read it, by `reshuffle sources test`,
or by curl where no such program is found (--program, else .build/release, .build/debug, PATH). A host is asked by one
request at a time, a second apart; eight hosts at once.

--write sets `checked: DAY` on the sources that work, and changes nothing else.
Exits 0 where all work, 1 where some do not, 2 where a list cannot be read.
"""
import argparse, concurrent.futures, datetime, json, os, re, shutil, subprocess, sys, tempfile, time, urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
AGENT = "reshuffle feeds/check.py"
GAP = 1  # seconds between two requests to a host
HOSTS = 8  # asked at once
LIMIT = 15 << 20  # bytes of an answer
SECONDS = 60  # for one source
FEED = re.compile(rb"<(rss|(\w+:)?feed|(\w+:)?RDF|urlset|channel)[\s>]", re.I)


class Source:
    def __init__(self, path, line, id):
        self.path, self.line, self.id = path, line, id
        self.address, self.checked, self.last = None, None, line


def read(path):
    """The sources of a list. The lists have one form, a key a line, which Tests/SettingsTests holds them to."""
    sources = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file):
            if start := re.match(r"  - id: (\S+)$", line):
                sources.append(Source(path, number, start[1]))
            elif (pair := re.match(r"    (\w+): (.+)$", line)) and sources:
                source, value = sources[-1], pair[2].strip().strip('"')
                source.last = number
                if pair[1] == "address":
                    source.address = value
                elif pair[1] == "checked":
                    source.checked = value
    for source in sources:
        if not source.address:
            sys.exit(f"{path}:{source.line + 1}: {source.id} has no address")
    return sources


def has_trial(program):
    asked = subprocess.run([program, "sources", "test", "--help"], capture_output=True, text=True)
    return asked.returncode == 0 and "sources test" in asked.stdout


def find_program(named):
    """A `reshuffle` that knows `sources test`; None where there is none."""
    root = os.path.dirname(HERE)
    usual = [root + "/.build/release/reshuffle", root + "/.build/debug/reshuffle", shutil.which("reshuffle")]
    for program in [named] if named else usual:
        if program and os.access(program, os.X_OK) and has_trial(program):
            return program
    if named:
        sys.exit(f"{named} is no reshuffle that knows `sources test`")
    return None


def by_reshuffle(program, configuration, source):
    """(Whether it works, what is to be said of it)."""
    command = [program, "sources", "test", source.id, "--json", "--config", configuration]
    asked = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
    try:
        told = json.loads(asked.stdout)
    except ValueError:
        lines = asked.stderr.strip().splitlines() or [f"exit {asked.returncode}"]
        return False, "not asked: " + lines[-1]
    if not told.get("ok"):
        sort = {1: "empty", 65: "not a feed", 69: "dead"}.get(asked.returncode, "failed")
        return False, f"{sort}: {told.get('error') or 'no article came of it'}"
    if moved := told.get("moved_to"):
        return True, "moved: " + moved
    return True, None


def by_curl(source):
    """The same, told from the answer's status and its first bytes."""
    with tempfile.TemporaryDirectory() as folder:
        body, head = folder + "/body", folder + "/head"
        command = [
            "curl", "--silent", "--show-error", "--location", "--max-redirs", "5", "--max-time", "30", "--compressed",
            "--max-filesize", str(LIMIT), "--proto", "=http,https", "--proto-redir", "=http,https",
            "--user-agent", AGENT, "--output", body, "--dump-header", head,
            "--write-out", "%{http_code} %{url_effective}", "--url", source.address]
        asked = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
        if asked.returncode != 0:
            return False, "dead: " + (asked.stderr.strip() or f"curl exit {asked.returncode}")
        status, url = asked.stdout.split(" ", 1)
        if not status.startswith("2"):
            return False, f"dead: status {status} from {url}"
        start = b""
        if os.path.exists(body):
            with open(body, "rb") as file:
                start = file.read(1 << 16)
        is_json = start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and b"jsonfeed.org" in start
        # UTF-16 has a NUL beside each letter.
        if not is_json and not FEED.search(start.replace(b"\0", b"")):
            return False, f"not a feed: {url}"
        with open(head, encoding="latin-1") as file:
            hops = re.findall(r"^HTTP/\S+ (3\d\d)", file.read(), re.M)
        if hops and set(hops) <= {"301", "308"}:
            return True, "moved: " + url
    return True, None


def of_host(sources, ask):
    """One host's sources, one after the other."""
    for number, source in enumerate(sources):
        if number:
            time.sleep(GAP)
        try:
            works, words = ask(source)
        except subprocess.TimeoutExpired:
            works, words = False, f"dead: no answer in {SECONDS} s"
        if words:
            since = f" (worked on {source.checked})" if not works and source.checked else ""
            print(f"{source.id}\t{words}{since}", flush=True)
        yield source, works, words


def write(sources, day):
    """Sets the day on these sources of one list."""
    path = sources[0].path
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    for source in sorted(sources, key=lambda source: -source.line):
        place = range(source.line, source.last + 1)
        line = next((n for n in place if lines[n].startswith("    checked: ")), None)
        if line is None:
            lines.insert(source.last + 1, f"    checked: {day}\n")
        else:
            lines[line] = f"    checked: {day}\n"
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.writelines(lines)
    os.replace(path + ".new", path)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", action="store_true", help="set `checked` on what works")
    options.add_argument("--program", help="the reshuffle that reads them")
    options.add_argument("list", nargs="*")
    given = options.parse_args()
    paths = given.list or sorted(HERE + "/" + name for name in os.listdir(HERE) if name.endswith(".yaml"))
    try:
        sources = [source for path in paths for source in read(path)]
    except OSError as error:
        print(error, file=sys.stderr)
        return 2
    program = find_program(given.program)
    if not program and not shutil.which("curl"):
        sys.exit("neither reshuffle nor curl is here")
    hosts = {}
    for source in sources:
        hosts.setdefault(urllib.parse.urlsplit(source.address).hostname, []).append(source)
    print(f"{len(sources)} sources on {len(hosts)} hosts, by {program or 'curl'}", file=sys.stderr)
    results = []
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(HOSTS) as pool:
        configuration = folder + "/reshuffle.yaml"
        with open(configuration, "w", encoding="utf-8") as file:
            lists = json.dumps([os.path.abspath(path) for path in paths])
            file.write(f"data: {json.dumps(folder + '/data')}\nfeeds: {lists}\n")
        ask = (lambda source: by_reshuffle(program, configuration, source)) if program else by_curl
        for part in pool.map(lambda one: list(of_host(one, ask)), hosts.values()):
            results += part
    working = [source for source, works, _ in results if works]
    moved = sum(1 for _, works, words in results if works and words)
    print(f"{len(working)} of {len(results)} work, {moved} of them have moved", file=sys.stderr)
    if given.write:
        day = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
        for path in paths:
            if of_list := [source for source in working if source.path == path]:
                write(of_list, day)
    return 0 if len(working) == len(results) else 1


if __name__ == "__main__":
    sys.exit(main())
