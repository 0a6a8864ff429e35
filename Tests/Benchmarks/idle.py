#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How long `reshuffle run` takes until it is ready, and what it holds when idle, with many feeds on loopback.

    idle.py PROGRAM [SOURCES]

nginx serves SOURCES feeds (100 by default) of 30 entries each; the daemon is started with an interval of four hours, and
what is printed is the time from the start of the process to READY=1 (sd_notify), the time until all were read, resident
memory, and the share of a core over ten seconds after that. The aim is below 1 % with 10,000 sources.
"""
import os, socket, sqlite3, subprocess, sys, tempfile, time

from nginx import Feeds

program, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100


def status(pid, key):
    with open(f"/proc/{pid}/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith(key)) / 1024


def cpu(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


with tempfile.TemporaryDirectory() as folder, Feeds(folder, count, hosts=min(count, 200)) as feeds:
    notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    notify.bind(folder + "/notify")
    notify.settimeout(60)
    with open(folder + "/reshuffle.yaml", "w") as file:
        file.write("data: data\nnetwork:\n  allow: [127.0.0.0/8]\n  host_gap: 0s\n"
                   "polling:\n  min_interval: 4h\n  max_interval: 4h\nsources:\n" + feeds.sources())
    environment = dict(os.environ, NOTIFY_SOCKET=folder + "/notify")
    log = open(folder + "/log", "w")
    start = time.monotonic()
    daemon = subprocess.Popen([program, "run", "-c", folder + "/reshuffle.yaml"], env=environment, stderr=log)
    try:
        while b"READY=1" not in notify.recv(4096):
            pass
        ready = time.monotonic() - start
        read = 0
        for _ in range(1200):
            time.sleep(1 if count > 1000 else 0.2)
            with sqlite3.connect(f"file:{folder}/data/reshuffle.sqlite?mode=ro", uri=True) as store:
                read = store.execute("SELECT count(*) FROM source_state").fetchone()[0]
            if read >= count:
                break
        until = time.monotonic() - start
        time.sleep(2)
        before = cpu(daemon.pid)
        time.sleep(10)
        idle = (cpu(daemon.pid) - before) / 10
        print(f"{count} sources: ready after {ready:.2f} s; {read} read after {until:.1f} s; "
              f"resident {status(daemon.pid, 'VmRSS'):.0f} MB, peak {status(daemon.pid, 'VmHWM'):.0f} MB; idle CPU {idle * 100:.1f} % of a core")
    finally:
        daemon.terminate()
        daemon.wait(20)
