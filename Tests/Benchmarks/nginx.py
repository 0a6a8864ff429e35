# SPDX-License-Identifier: Apache-2.0
"""For the benchmarks: nginx on loopback, with many feeds as files on many addresses, or as a receiver of alerts."""
import os, shutil, socket, subprocess, time

WORDS = "The ministry said on Monday that work on the harbour will go on through the winter. "


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """nginx as long as the `with` lasts; `server` is what stands in its server block."""

    def __init__(self, folder):
        self.folder, self.port = folder, free_port()

    def start(self, server, address="127.0.0.1"):
        temporary = "".join(
            f"  {kind}_temp_path {self.folder}/{kind};\n" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        with open(self.folder + "/nginx.conf", "w") as file:
            file.write(f"daemon off;\nworker_processes 1;\npid {self.folder}/nginx.pid;\nerror_log {self.folder}/error.log;\n"
                       f"events {{ worker_connections 4096; }}\nhttp {{\n  access_log off;\n{temporary}"
                       f"  types {{ application/rss+xml xml; }}\n  server {{\n{server}  }}\n}}\n")
        binary = shutil.which("nginx") or "/usr/sbin/nginx"
        self.nginx = subprocess.Popen([binary, "-p", self.folder, "-c", self.folder + "/nginx.conf",
                                       "-e", self.folder + "/error.log"])
        for _ in range(200):
            try:
                socket.create_connection((address, self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.05)
        raise SystemExit("nginx does not answer: " + open(self.folder + "/error.log").read())

    def __exit__(self, *_):
        self.nginx.terminate()
        self.nginx.wait(20)


class Receiver(Server):
    """Takes every alert."""

    def __enter__(self):
        return self.start(f"    listen 127.0.0.1:{self.port};\n    keepalive_requests 1000000;\n    return 204;\n")


class Feeds(Server):
    """COUNT feeds of ENTRIES entries each, on HOSTS addresses 127.0.x.y, as long as the `with` lasts."""

    def __init__(self, folder, count, hosts=200, entries=30):
        super().__init__(folder)
        self.count, self.hosts = count, hosts
        self.root = folder + "/root"
        os.makedirs(self.root, exist_ok=True)
        os.chmod(folder, 0o755)  # The workers run as nobody.
        self.items = "".join(
            f"<item><guid isPermaLink='false'>@-{n}</guid><link>http://news.example/@/{n}</link>"
            f"<title>Harbour report {n} of @</title><pubDate>Mon, 05 Jan 2026 {n % 24:02}:00:00 +0000</pubDate>"
            f"<description>{WORDS * (3 + n % 4)}</description></item>" for n in range(entries))
        for n in range(count):
            self.write(n, "")

    def write(self, n, more):
        """Writes a feed anew, with more items in front."""
        with open(f"{self.root}/{n}.xml", "w") as file:
            file.write(f"<rss version='2.0'><channel><title>Feed {n}</title><language>en</language>"
                       f"{(more + self.items).replace('@', str(n))}</channel></rss>")

    def address(self, host):
        return f"127.0.{1 + host // 200}.{1 + host % 200}"

    def url(self, n):
        return f"http://{self.address(n % self.hosts)}:{self.port}/{n}.xml"

    def sources(self):
        """For the configuration."""
        return "".join(f"  - {{id: s{n}, address: \"{self.url(n)}\"}}\n" for n in range(self.count))

    def __enter__(self):
        listens = "".join(f"    listen {self.address(host)}:{self.port};\n" for host in range(self.hosts))
        return self.start(listens + f"    root {self.root};\n", self.address(0))
