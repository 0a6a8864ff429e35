#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How long `reshuffle run` takes until it is ready, and what it holds when idle, with many feeds on loopback.

    idle.py PROGRAM [SOURCES]

Serves SOURCES feeds (100 by default) of 30 entries each from this process, starts the daemon, and prints the time from
the start of the process to READY=1 (sd_notify), and resident memory and CPU time after the first readings.
"""
import http.server, os, socket, subprocess, sys, tempfile, threading, time

program, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100
words = "The ministry said on Monday that work on the harbour will go on through the winter. " * 12


class Feeds(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        items = "".join(
            f"<item><guid>{self.path}-{n}</guid><title>Harbour report {n}</title>"
            f"<pubDate>Mon, 05 Jan 2026 {n % 24:02}:00:00 +0000</pubDate><description>{words}</description></item>"
            for n in range(30))
        body = f"<rss version='2.0'><channel><title>Feed</title>{items}</channel></rss>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Feeds)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_address[1]


def status(pid, key):
    with open(f"/proc/{pid}/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith(key)) / 1024


def cpu(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


with tempfile.TemporaryDirectory() as folder:
    notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    notify.bind(folder + "/notify")
    notify.settimeout(60)
    sources = "".join(f"  - id: s{n}\n    address: http://127.0.0.1:{port}/{n}\n" for n in range(count))
    with open(folder + "/reshuffle.yaml", "w") as file:
        file.write("data: data\nhttp:\n  listen: 127.0.0.1:0\nnetwork:\n  allow: [127.0.0.0/8]\n  host_gap: 0s\n"
                   f"sources:\n{sources}")
    environment = dict(os.environ, NOTIFY_SOCKET=folder + "/notify")
    log = open(folder + "/log", "w")
    start = time.monotonic()
    daemon = subprocess.Popen([program, "run", "-c", folder + "/reshuffle.yaml"], env=environment, stderr=log)
    try:
        while b"READY=1" not in notify.recv(4096):
            pass
        ready = time.monotonic() - start
        read = 0
        for _ in range(600):
            time.sleep(0.1)
            listing = subprocess.run([program, "sources", "list", "--json", "-c", folder + "/reshuffle.yaml"],
                                     capture_output=True, text=True).stdout
            read = listing.count('"articles":30')
            if read == count:
                break
        time.sleep(2)
        before = cpu(daemon.pid)
        time.sleep(10)
        idle = (cpu(daemon.pid) - before) / 10
        print(f"{count} sources: ready after {ready:.2f} s; {read} read; resident {status(daemon.pid, 'VmRSS'):.0f} MB, "
              f"peak {status(daemon.pid, 'VmHWM'):.0f} MB; idle CPU {idle * 100:.1f} % of a core")
    finally:
        daemon.terminate()
        daemon.wait(20)
