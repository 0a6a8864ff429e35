#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How fast `reshuffle run` delivers what it owes, and whether it grows slower as the store fills.

    alerts.py PROGRAM [ALERTS] [SETTLED] [ROUNDS]

nginx answers 204 on loopback. One real alert is made from an example, and copied ALERTS times (10,000 by default), under
ids of their own, into the store of an idle daemon; what is measured is the time from that commit until nothing is owed,
the processor time that the daemon took for it, and its peak memory. Then once more with SETTLED (1,000,000) alerts in the
store that were delivered long ago. Of ROUNDS (3) runs each the fastest counts, since others may want the machine too.
Exit 1 below 2,000 alerts a second, above 100 MB, or where the full store is slower than nine tenths of the empty one.
Needs nginx.
"""
import os, shutil, socket, sqlite3, subprocess, sys, tempfile, time

from nginx import Receiver, free_port

program = sys.argv[1]
count, settled, rounds = [
    int(sys.argv[n]) if len(sys.argv) > n else usual for n, usual in [(2, 10_000), (3, 1_000_000), (4, 3)]]
example = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../feeds/example")
# 2001, long before whatever is owed.
LONG_AGO = 1_000_000_000_000


def peak(pid):
    with open(f"/proc/{pid}/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def processor(pid):
    """Seconds of processor time so far."""
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class House:
    """A configuration with one source and one endpoint, and its store."""

    def __init__(self, folder):
        self.folder, self.last = folder, 1
        for name in ["bulletin.txt", "secret.txt"]:
            shutil.copy(f"{example}/{name}", folder)
        os.chmod(folder + "/secret.txt", 0o600)

    def configure(self, port):
        with open(self.folder + "/reshuffle.yaml", "w") as file:
            file.write("data: data\nbackfill: true\nlog_level: warning\nnetwork: {allow: [127.0.0.0/8]}\n"
                       "polling: {min_interval: 4h, max_interval: 4h}\n"
                       "sources:\n  - {id: bulletin, kind: text, address: bulletin.txt, separator: \"----\", language: en}\n"
                       f"endpoints:\n  - {{id: local, url: \"http://127.0.0.1:{port}/\", secret_file: secret.txt}}\n")

    def store(self):
        return sqlite3.connect(self.folder + "/data/reshuffle.sqlite", timeout=60)

    def make_alert(self):
        """An alert that nobody took, as a row to copy."""
        self.configure(free_port())
        subprocess.run([program, "poll", "-c", self.folder + "/reshuffle.yaml"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        store = self.store()
        store.row_factory = sqlite3.Row
        row = store.execute("SELECT * FROM alert WHERE state = 'owed' AND event = 'change.created' LIMIT 1").fetchone()
        if row is None:
            raise SystemExit("the example made no alert; is " + example + " as it was?")
        self.row = dict(row)
        with store:
            store.execute("DELETE FROM alert")
        store.close()

    def put(self, copies, **changes):
        """Copies of the alert in one transaction, each of a change of its own: of one change, one goes after another."""
        row = dict(self.row, attempts=0, due=0, batch=None, lease_until=None, failure=None, detail=None) | changes
        del row["number"]
        names = ", ".join(row)
        marks = ", ".join(":" + name for name in row)
        first, self.last = self.last, self.last + copies
        store = self.store()
        with store:
            store.executemany(f"INSERT INTO alert ({names}) VALUES ({marks})",
                              (row | {"id": f"msg_{n:026}", "change": n} for n in range(first, self.last)))
        store.close()

    def deliver(self):
        """Alerts a second, milliseconds of processor time an alert, and peak MB."""
        notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        notify.bind(self.folder + "/notify")
        notify.settimeout(120)
        log = open(self.folder + "/log", "w")
        daemon = subprocess.Popen([program, "run", "-c", self.folder + "/reshuffle.yaml"], stdout=log, stderr=log,
                                  env=dict(os.environ, NOTIFY_SOCKET=self.folder + "/notify"))
        try:
            while b"READY=1" not in notify.recv(4096):
                pass
            time.sleep(2)
            now, before = int(time.time() * 1000), processor(daemon.pid)
            self.put(count, state="owed", queued=now, at=now)
            start, store = time.monotonic(), self.store()
            while owed := store.execute("SELECT count(*) FROM alert WHERE state = 'owed'").fetchone()[0]:
                if time.monotonic() - start > 600 or daemon.poll() is not None:
                    raise SystemExit(f"{owed} alerts are still owed: " + open(self.folder + "/log").read()[-2000:])
                time.sleep(0.02)
            span = time.monotonic() - start
            store.close()
            return count / span, (processor(daemon.pid) - before) / count * 1000, peak(daemon.pid)
        finally:
            daemon.terminate()
            daemon.wait(60)
            notify.close()
            os.unlink(self.folder + "/notify")


def fastest(house, name):
    """The rate and the peak of the fastest round."""
    best, most = (0, 0), 0
    for _ in range(rounds):
        rate, cost, memory = house.deliver()
        best, most = max(best, (rate, cost)), max(most, memory)
    print(f"{name:34}{best[0]:8.0f} alerts/s{best[1]:8.3f} ms of processor time each{most:8.0f} MB", flush=True)
    return best[0], most


with tempfile.TemporaryDirectory() as folder, Receiver(folder) as receiver:
    house = House(folder)
    house.make_alert()
    house.configure(receiver.port)
    load = ", ".join(f"{figure:.1f}" for figure in os.getloadavg())
    print(f"{count} owed alerts to nginx on loopback  (aims: 2,000/s, a peak below 100 MB, as fast in a full store)\n"
          f"{os.cpu_count()} cores, which others keep busy too: load {load}")
    empty, memory = fastest(house, "an empty store")
    house.put(settled, state="delivered", queued=LONG_AGO, at=LONG_AGO, snapshot=None, attempts=1)
    full, more = fastest(house, f"{settled} settled alerts in it")
    print(f"the full store is {full / empty:.2f} times as fast as the empty one")
    if min(empty, full) < 2000 or max(memory, more) > 100 or full < 0.9 * empty:
        sys.exit("MISSED")
