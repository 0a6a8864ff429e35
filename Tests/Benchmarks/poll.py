#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What one pass of `reshuffle poll` over many sources costs, beside curl on the same addresses.

    poll.py PROGRAM [SOURCES]

nginx serves SOURCES feeds (10,000 by default) of 30 entries each on 200 loopback addresses; between two requests to one
address there is no pause. Passes: all is new; nothing changed (304); one feed in ten has one new entry. Prints the
seconds, entries stored a second, processor time and peak memory of each; curl fetches with 64 transfers at a time.
The aim is a peak below 250 MB; a slow machine is no fault. Needs nginx and curl.
"""
import os, re, subprocess, sys, tempfile, time

from nginx import Feeds

program, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000


def run(arguments, output):
    """Wall seconds, processor seconds and peak MB."""
    begin = time.monotonic()
    with open(output, "w") as file:
        child = subprocess.Popen(arguments, stdout=file, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{arguments[0]} ended with {child.returncode}: " + open(output).read()[-1000:])
    return time.monotonic() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


with tempfile.TemporaryDirectory() as folder, Feeds(folder, count) as feeds:
    with open(folder + "/reshuffle.yaml", "w") as file:
        file.write("data: data\nnetwork:\n  allow: [127.0.0.0/8]\n  host_gap: 0s\nsources:\n" + feeds.sources())
    with open(folder + "/curl.txt", "w") as file:
        file.write("".join(f'url = "{feeds.url(n)}"\noutput = "/dev/null"\n' for n in range(count)))

    print(f"{count} sources on 200 hosts, 30 entries each  (aim: a peak below 250 MB)")
    print(f"{'':26}{'s':>8}{'sources/s':>11}{'new entries':>13}{'entries/s':>11}{'s CPU':>8}{'peak MB':>9}{'of curl':>9}")
    curl = run(["curl", "-sS", "--parallel", "--parallel-max", "64", "-K", folder + "/curl.txt"], folder + "/out")
    print(f"{'curl --parallel-max 64':26}{curl[0]:8.1f}{count / curl[0]:11.0f}{'':24}{curl[1]:8.1f}{curl[2]:9.0f}")

    def measured(name):
        wall, processor, peak = run([program, "poll", "-c", folder + "/reshuffle.yaml"], folder + "/out")
        told = re.search(r"(\d+) sources read, (\d+) failed; (\d+) new articles", open(folder + "/out").read())
        read, failed, entries = map(int, told.groups())
        print(f"{name:26}{wall:8.1f}{read / wall:11.0f}{entries:13}{entries / wall:11.0f}{processor:8.1f}{peak:9.0f}"
              f"{wall / curl[0]:8.1f}x" + (f"  {failed} FAILED" if failed else ""), flush=True)

    measured("all is new")
    measured("nothing changed (304)")
    for n in range(0, count, 10):
        feeds.write(n, "<item><guid isPermaLink='false'>@-new</guid><title>Harbour report, latest, of @</title>"
                    "<description>The harbour stays open, the ministry said.</description></item>")
    measured("one in ten has news")
    size = sum(os.path.getsize(f"{folder}/data/{name}") for name in os.listdir(folder + "/data"))
    print(f"the store holds {size / 1e6:.0f} MB")
