#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What judging and recording a mention costs, and that it does not grow with the store.

    judge.py JUDGEBENCH [FOLDER] [--sizes 10000,100000,1000000]

One store grows from size to size; at each, 5,000 mentions are recorded in transactions of one article and as many of
200. The store is kept in FOLDER (a temporary one otherwise), so that a later call goes on where this one ended. Aim: at
least 500 mentions a second of one core at every size. A slow machine is no fault, so that nothing fails.
"""
import argparse, json, os, subprocess, tempfile, time

parser = argparse.ArgumentParser()
parser.add_argument("program")
parser.add_argument("folder", nargs="?")
parser.add_argument("--sizes", default="10000,100000,1000000")
options = parser.parse_args()
folder = options.folder or tempfile.mkdtemp(prefix="reshuffle-judge-")
os.makedirs(folder, exist_ok=True)
print(f"{'changes':>10} {'articles a':>12} {'mentions/s':>11} {'/s of core':>11} {'p50 ms':>8} {'p99 ms':>8} {'MB':>7}  filled in")
print(f"{'':>10} {'transaction':>12} {'(aim 500)':>11}")
for size in options.sizes.split(","):
    began = time.monotonic()
    answer = subprocess.run([options.program, f"{folder}/judge.db", size], capture_output=True, text=True, check=True)
    for line in answer.stdout.splitlines():
        row = json.loads(line)
        print(f"{row['changes']:>10,} {row['per_transaction']:>12} {row['mentions_per_second']:>11,}"
              f" {row['per_processor_second']:>11,} {row['p50_ms']:>8.2f} {row['p99_ms']:>8.2f} {row['megabytes']:>7,}"
              f"  {time.monotonic() - began:.0f} s", flush=True)
