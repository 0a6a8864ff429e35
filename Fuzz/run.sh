#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run.sh PROGRAM SECONDS: fuzzes from the documents of Tests/FeedParsingTests/Cases. What was found before is kept in
# .build/fuzz/corpus and goes on from there; an input that crashes, hangs or asks for 2 GB is left in .build/fuzz.
set -eu
program=$1 seconds=$2
seeds=.build/fuzz/seeds
mkdir -p "$seeds" .build/fuzz/corpus
for case in Tests/FeedParsingTests/Cases/*/*.case; do
	# The document stands after the first empty line.
	LC_ALL=C sed '1,/^$/d' "$case" >"$seeds/$(basename "$(dirname "$case")")-$(basename "$case")"
done
exec "$program" .build/fuzz/corpus "$seeds" -dict=Fuzz/words.txt -max_len=16384 -timeout=10 -rss_limit_mb=2048 \
	-max_total_time="$seconds" -artifact_prefix=.build/fuzz/ -print_final_stats=1
