#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `reshuffle extract --jsonl` costs: articles a second, cores, start, memory, and time against length.

    extract.py PROGRAM

All texts are made here, from a fixed seed, of invented people. Rates and lengths are measured in processor time on one
core, less the start, so that other work on the machine disturbs them little; the best of three runs counts. It
prints the aims of the project beside the figures and never fails: a slow machine is no fault.
"""
import json, os, random, subprocess, sys, tempfile, time

program = sys.argv[1]
cores = sorted(os.sched_getaffinity(0))
chance = random.Random(20)

given = "Anton Lena Marek Sofia Pavel Irena Tomas Dalia Viktor Nadia Oskar Mira".split()
family = "Berel Marsh Idrin Kovan Teller Ostrand Vesik Harlow Brandt Sulem Ferrow Anselm Dorval Quill".split()
bodies = ["defence ministry", "customs service", "central bank", "interior ministry", "border guard", "health ministry"]
places = "Tula Oryol Sofia Riga Nairobi Lima Accra Brno Graz Turku".split()
days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
plain = [
    "{name} told visitors in {place} on {day} that the harbour will be deeper before winter.",
    "Rain fell on the hills north of {place} for the third day, and farmers spoke of a good harvest.",
    "The {body} published figures on the price of grain, which rose by {n} per cent in a year.",
    "About {n} people walked through the old town of {place} to see the lights on the bridge.",
    "\u201cWe know every street of this town,\u201d said {name}, {n}, who teaches music at the school.",
    "The minister of transport of the region, {name}, opened a road of {n} kilometres near {place}.",
    "Between {place} and the coast a new line will carry {n} trains a day, engineers of the {body} said.",
    "In the evening the library showed maps of the river, drawn by hand {n} years ago.",
]
telling = [
    "The president dismissed {name} as head of the {body} on {day}, his office said.",
    "{name}, the deputy governor of {place}, was arrested on {day} on suspicion of taking bribes.",
    "{name} resigned as mayor of {place} on {day} and will be replaced by {other}.",
    "Parliament appointed {name} minister of justice on {day}, after {other} had stepped down.",
    "General {name}, commander of the {body}, was reportedly killed near {place} on {day}.",
    "According to two sources, {name} could be removed from the {body} before the end of the month.",
]


def name():
    return f"{chance.choice(given)} {chance.choice(family)}"


def sentence(templates):
    return chance.choice(templates).format(
        name=name(), other=name(), place=chance.choice(places), body=chance.choice(bodies), day=chance.choice(days),
        n=chance.randint(2, 90))


def article(tells, words=600):
    """Sentences of the land in paragraphs; every third tells of a change where the article tells at all."""
    paragraphs, count = [], 0
    while count < words:
        lines = [sentence(telling if tells and chance.random() < 0.33 else plain) for _ in range(3)]
        paragraphs.append(" ".join(lines))
        count += sum(len(line.split()) for line in lines)
    return "\n\n".join(paragraphs)


def line(number, text):
    record = {"id": str(number), "title": "News of the day", "text": text, "published": "2024-05-10"}
    return json.dumps(record, ensure_ascii=False)


def run(lines, on=None, arguments=("extract", "--jsonl")):
    """Wall seconds, processor seconds and peak MB of one run; on the cores given, else on one."""
    with tempfile.TemporaryFile() as file:
        file.write("".join(text + "\n" for text in lines).encode())
        file.seek(0)
        begin = time.monotonic()
        child = subprocess.Popen(
            [program, *arguments], stdin=file, stdout=subprocess.DEVNULL,
            preexec_fn=lambda: os.sched_setaffinity(0, on or cores[:1]))
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"{program} {' '.join(arguments)} ended with {child.returncode}")
        return time.monotonic() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(lines, on=None, arguments=("extract", "--jsonl")):
    runs = [run(lines, on, arguments) for _ in range(3)]
    return tuple(min(column) for column in zip(*runs))


bare = best([], arguments=("--version",))[1]
start = best([])[1]
print(f"start: {1000 * start:.0f} ms of processor time, of which the language {1000 * (start - bare):.0f} ms (aim: 100)")

dense = [line(n, article(True)) for n in range(1000)]
mixed = [line(n, article(n % 10 == 0)) for n in range(2000)]
for title, lines, aim in [("one in ten tells", mixed, 5000), ("every article tells", dense, 1000)]:
    spent = best(lines)[1] - start
    print(f"{title}: {len(lines) / spent:,.0f} articles of 600 words a second on one core (aim: {aim:,})")

print("\ncores  articles/s by the clock")
for count in sorted({1, 2, 4, 8, len(cores)}):
    if count <= len(cores):
        wall = best(dense, cores[:count])[0] - start
        print(f"{count:5}  {len(dense) / wall:,.0f}")

print("\narticles  peak MB")
for count in [1000, 20000]:
    print(f"{count:8}  {run((mixed * (count // len(mixed) + 1))[:count], cores)[2]:.0f}")

shapes = {
    "news": lambda size: article(True, size // 5)[:size],
    "one endless line": lambda size: article(True, size // 5).replace("\n\n", " ").replace(".", ",")[:size],
    "no spaces": lambda size: article(True, size // 5).replace(" ", "")[:size],
    "capitals only": lambda size: article(True, size // 5).upper()[:size],
    "a million names": lambda size: " ".join(name() for _ in range(size // 12))[:size],
    "triggers only": lambda size: ("fired arrested resigned dismissal of the minister appointed " * (size // 50))[:size],
    "nested quotes": lambda size: ("\u201cthe minister (\u201c" * (size // 18))[:size // 2],
    "punctuation only": lambda size: (".,;:!?()-\u2026" * (size // 9))[:size],
}
# In front of each text, so that none leaves early for want of a trigger.
lead = "The president dismissed Lena Marsh as minister of justice on Monday.\n\n"
sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000]
print("\nmilliseconds for each 100 kB, by length of the text (a flat row is linear)")
print(f"{'':18}" + "".join(f"{size // 1000:>8} kB" for size in sizes) + "   1 MB : 100 kB")
for title, make in shapes.items():
    row = []
    for size in sizes:
        copies = max(1, 400_000 // size)
        text = lead + make(size)
        length = len(text.encode())
        spent = best([line(n, text) for n in range(copies)])[1] - start
        row.append(1000 * spent / copies * 100_000 / length)
    print(f"{title:18}" + "".join(f"{value:11.1f}" for value in row) + f"{row[-1] / row[2]:15.2f}")
