#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What importing a register of people costs, as a whole process.

    register.py PROGRAM [ENTITIES]

Makes a FollowTheMoney file of so many entities (1,000,000 where nothing is said): 4 in 10 people with two names each,
1 in 10 posts, the rest occupancies; all invented, from a fixed seed. Prints the time, the processor's time in it (which
says more where others are at work too), the peak of resident memory and the size of the store, for a first import and
for one that takes its place. Aims: 180 s, 300 MB. A slow machine is no fault, so that nothing fails.
"""
import json, os, random, subprocess, sys, tempfile, time

program, entities = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
chance = random.Random(7)
syllables = "ba be chi da do fe ga gri ha ka ko la li ma mi na ni po ra ri ro sa shu ta ti tro va vo ya za".split()


def word(low, high):
    return "".join(chance.choices(syllables, k=chance.randint(low, high))).capitalize()


surnames = [word(2, 3) + chance.choice(["ov", "enko", "in", "sky", "ez", "man"]) for _ in range(20_000)]
given = [word(1, 2) + chance.choice(["a", "an", "or", "il", "ey"]) for _ in range(400)]
countries = ["ua", "ru", "fr", "de", "es", "pl", "kz", "ge", "rs", "br", "ng", "in"]
titles = ["minister", "deputy minister", "governor", "mayor", "judge", "prosecutor"]
fields = ["defence", "health", "finance", "justice", "energy", "culture"]


def entity(schema, number, **properties):
    return json.dumps({"id": f"{schema[:2].lower()}-{number}", "schema": schema,
                       "properties": {key: values for key, values in properties.items()}}) + "\n"


def write(path):
    people, posts = entities * 4 // 10, entities // 10
    with open(path, "w") as file:
        for number in range(people):
            name = f"{chance.choice(given)} {chance.choice(surnames)}"
            file.write(entity("Person", number, name=[name], alias=[name.upper()], country=[chance.choice(countries)],
                              birthDate=[str(1940 + chance.randrange(50))]))
        for number in range(posts):
            file.write(entity("Position", number, name=[f"{chance.choice(titles)} of {chance.choice(fields)} {number}"],
                              country=[chance.choice(countries)]))
        for number in range(entities - people - posts):
            start = 1995 + chance.randrange(28)
            file.write(entity("Occupancy", number, holder=[f"pe-{chance.randrange(people)}"],
                              post=[f"po-{chance.randrange(posts)}"], startDate=[f"{start}-03"],
                              endDate=[f"{start + chance.randrange(6)}-05-01"]))


with tempfile.TemporaryDirectory() as folder:
    path = folder + "/register.ftm.json"
    write(path)
    open(folder + "/reshuffle.yaml", "w").write("data: data\n")
    print(f"{entities:,} entities, {os.path.getsize(path) >> 20} MB; aims: 180 s, 300 MB")
    for turn in ["first", "again"]:
        began = time.monotonic()
        process = subprocess.Popen(
            [program, "people", "import", path, "--dataset", "bench", "-c", folder + "/reshuffle.yaml"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        answer = process.stdout.read().decode().strip()
        _, status, usage = os.wait4(process.pid, 0)
        size = sum(os.path.getsize(f"{folder}/data/{name}") for name in os.listdir(folder + "/data"))
        busy = usage.ru_utime + usage.ru_stime
        print(f"{turn}: {time.monotonic() - began:.0f} s, {busy:.0f} s of a processor, {usage.ru_maxrss >> 10} MB resident, {size >> 20} MB stored,"
              f" exit {os.waitstatus_to_exitcode(status)}; {answer}", flush=True)
