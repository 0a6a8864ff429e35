#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `reshuffle parse` costs as a whole process: read, parse, print; and what hostile documents cost.

    parse.py PROGRAM [--hostile]

All documents are made here, from a fixed seed. The first table is of honest feeds: the best of five runs, in megabytes
of input a second, by the clock and of processor time, and the peak of resident memory. The second, with --hostile, is
of documents up to 60 MB that are made to hurt: each must end within 10 s and 512 MB. Aims stand in the headings; a
slow machine is no fault, so that nothing fails.
"""
import os, random, subprocess, sys, tempfile, time

program = sys.argv[1]
chance = random.Random(7)
words = ("the minister of defence said on monday that governor has been dismissed by president after inquiry into "
         "spending in northern region while deputy takes over until parliament votes").split()
cyrillic = ("министр обороны сказал в понедельник что губернатор уволен президентом после проверки расходов в северной "
            "области пока заместитель исполняет обязанности до голосования парламента").split()
head = ('<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title>'
        '<link>https://e.example/</link>')
tail = "</channel></rss>"


def text(count, of=words):
    return " ".join(chance.choices(of, k=count))


def body(number, of):
    return "".join(f'<p>{text(78, of)} &amp; <a href="https://e.example/{number}">{text(4, of)}</a>.</p>' for _ in range(6))


def item(number, of=words):
    return (f'<item><title>{text(9, of)} {number}</title><link>https://e.example/news/{number}</link>'
            f'<guid isPermaLink="false">id-{number}</guid><pubDate>Tue, 14 Jan 2025 10:00:{number % 60:02} +0300</pubDate>'
            f'<dc:creator>Ann Lee</dc:creator><description><![CDATA[{text(26, of)}]]></description>'
            f'<content:encoded><![CDATA[{body(number, of)}]]></content:encoded></item>\n')


def escaped(number):
    inside = body(number, words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return (f"<item><title>{text(9)} {number}</title><guid>id-{number}</guid><description>{text(26)}</description>"
            f"<content:encoded>{inside}</content:encoded></item>\n")


def json_item(number):
    inside = body(number, words).replace('"', '\\"')
    return (f'{{"id":"id-{number}","url":"https://e.example/news/{number}","title":"{text(9)} {number}",'
            f'"date_published":"2025-01-14T10:00:{number % 60:02}+03:00","summary":"{text(26)}",'
            f'"content_html":"{inside}"}}')


def atom(number):
    return (f"<entry><title>{text(9)}</title><id>urn:{number}</id><link href='https://e.example/{number}'/>"
            f"<updated>2025-01-14T10:00:{number % 60:02}+03:00</updated><content type='xhtml'>"
            f"<div xmlns='http://www.w3.org/1999/xhtml'>{body(number, words)}</div></content></entry>\n")


def rss(items):
    return (head + "".join(items) + tail).encode()


def honest():
    count = 5000
    yield "RSS, CDATA", lambda: rss(item(n) for n in range(count))
    yield "RSS, escaped", lambda: rss(escaped(n) for n in range(count))
    yield "RSS, windows-1251", lambda: (head.replace("utf-8", "windows-1251") + "".join(
        item(n, cyrillic) for n in range(count * 9 // 10)) + tail).encode("cp1251")
    yield "RSS, UTF-8 Cyrillic", lambda: rss(item(n, cyrillic) for n in range(count // 2))
    yield "Atom, XHTML", lambda: ("<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>" + "".join(
        atom(n) for n in range(count)) + "</feed>").encode()
    yield "JSON Feed", lambda: ('{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[' + ",\n".join(
        json_item(n) for n in range(count)) + "]}").encode()
    yield "RSS, 50 MB", lambda: rss(item(n) for n in range(13300))


def hostile():
    start = head.encode()
    entry = start + b"<item><description>"
    yield "one entry of 50 MB", lambda: entry + b"<![CDATA[" + text(400_000).encode() * 20 + b"]]></description></item></channel></rss>"
    yield "a million tiny entries", lambda: start + b"<item/>" * 1_000_000
    yield "60 MB of less-thans", lambda: entry + b"<" * (60 << 20)
    yield "60 MB of ampersands", lambda: entry + b"&" * (60 << 20)
    yield "CDATA in millions of pieces", lambda: entry + b"<![CDATA[x]]>" * 4_500_000
    yield "12 million open elements", lambda: entry + b"<div>" * 12_000_000
    yield "XHTML nested 5 million deep", lambda: start + b"<item><content type='xhtml'>" + b"<div>" * 5_000_000 + b"</div>" * 5_000_000
    yield "10 million attributes", lambda: start + b"<item " + b'a="b" ' * 10_000_000
    yield "quotes left open", lambda: entry + b"<a b='c \"d " * 5_500_000
    yield "a title of tags", lambda: start + b"<item><title>" + b"a &lt;b&gt; " * 4_500_000 + b"</title></item>"
    yield "escaped twice", lambda: entry + b"&amp;lt;p&amp;gt;" * 3_500_000 + b"</description></item>"
    yield "links up and down", lambda: start + (b"<item><link>" + b"a/../" * 2000 + b"</link></item>") * 6000
    yield "JSON nested 20 million deep", lambda: b'{"version":"1","title":"t","items":[' + b"[" * (20 << 20)
    yield "JSON of small objects", lambda: b'{"version":"1","title":"t","items":[' + b'{"id":"1","title":"x"},' * 2_600_000
    yield "60 MB of NULs", lambda: b"\0" * (60 << 20)
    yield "900 namespaces", lambda: (b"<rss " + b" ".join(b'xmlns:a%d="http://purl.org/dc/%d"' % (n, n) for n in range(900))
                             + b"><channel>" + b"".join(b"<item><a%d:title>x</a%d:title></item>" % (n % 900, n % 900)
                                                         for n in range(90_000)))
    yield "4 million declared entities", lambda: b"<!DOCTYPE rss [" + b'<!ENTITY a "b">' * 4_000_000
    yield "billion laughs", lambda: (b"<!DOCTYPE rss [<!ENTITY a0 'ha'>" + b"".join(
        b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 30)) + b"]>" + start
        + b"<item><title>&a29;</title></item>" + tail.encode())
    yield "quadratic entities", lambda: (b"<!DOCTYPE rss [<!ENTITY a '" + b"x" * 1_000_000 + b"'>]>" + entry + b"&a;" * 5_000_000
                                 + b"</description></item>" + tail.encode())
    yield "comments left open", lambda: entry + b"<!--" * 15_000_000
    yield "unknown entities", lambda: start + b"<item><title>" + b"&lol;" * 12_000_000 + b"</title></item>"
    yield "nothing closed", lambda: start + b"<item><title>a<b><i>" * 3_000_000
    yield "nothing opened", lambda: start + b"</x>" * 15_000_000
    yield "bases upon bases", lambda: start + b"".join(b'<item xml:base="a/"><title>x</title>' for _ in range(90_000))


def run(path):
    """Wall seconds, processor seconds, peak MB and exit status."""
    begin = time.monotonic()
    child = subprocess.Popen([program, "parse", path], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    words = child.stderr.read().decode(errors="replace").strip()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return (time.monotonic() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, child.returncode, words)


with tempfile.TemporaryDirectory() as folder:
    path = folder + "/feed"

    def measured(make, times):
        """Megabytes and the runs. A child makes the document: what this process holds would count as the program's."""
        maker = os.fork()
        if maker == 0:
            with open(path, "wb") as file:
                file.write(make())
            os._exit(0)
        if os.waitpid(maker, 0)[1]:
            sys.exit("a document could not be made")
        return os.path.getsize(path) / 1e6, [run(path) for _ in range(times)]

    if "--hostile" in sys.argv:
        print(f"{'hostile document':28}{'MB':>6}{'s CPU':>8}{'peak MB':>9}  exit   (aims: 10 s, 512 MB)")
        for name, make in hostile():
            size, [(_, processor, peak, status, words)] = measured(make, 1)
            print(f"{name:28}{size:6.0f}{processor:8.2f}{peak:9.0f}{status:6}  {words[len(path):][:60]}")
    else:
        print(f"{'feed':22}{'MB':>6}{'MB/s':>8}{'MB/s CPU':>10}{'peak MB':>9}{'of size':>9}"
              "   (aims: 200 MB/s, 3 times its size)")
        for name, make in honest():
            size, runs = measured(make, 5)
            if any(status for *_, status, _ in runs):
                sys.exit(f"{name}: {runs[0][-1]}")
            wall, processor, peak = (min(column) for column in list(zip(*runs))[:3])
            print(f"{name:22}{size:6.1f}{size / wall:8.0f}{size / processor:10.0f}{peak:9.0f}"
                  f"{peak * 1.048576 / size:8.1f}x")
