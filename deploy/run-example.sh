#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Shows the program at work on the files in feeds/example: the daemon prints changes as it finds them, the bundled
# receiver prints the alerts that reach it, the page is on loopback. Ctrl-C ends both. RUN_SECONDS ends by itself.
set -eu
cd "$(dirname "$0")/.."
bin="$(swift build --show-bin-path)/reshuffle"
config=feeds/example/reshuffle.yaml

# git keeps no private file modes, and the program warns of secrets that others can read.
chmod 600 feeds/example/secret.txt
"$bin" receive --port 8098 --secret-file feeds/example/secret.txt &
receiver=$!
daemon=""
stop() {
    trap - INT TERM EXIT
    [ -z "$daemon" ] || kill "$daemon" 2>/dev/null || true
    [ -z "$daemon" ] || wait "$daemon" 2>/dev/null || true
    kill "$receiver" 2>/dev/null || true
    wait "$receiver" 2>/dev/null || true
}
trap 'stop; exit 0' INT TERM
trap stop EXIT

echo "Reading feeds/example. The page: http://127.0.0.1:8099/ . Ctrl-C ends."
"$bin" run --print -c "$config" &
daemon=$!
if [ -n "${RUN_SECONDS:-}" ]; then
    sleep "$RUN_SECONDS"
else
    wait "$daemon"
fi
