#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Checks the unit as systemd reads it: no complaint at all, and an exposure of at most 1.5 of 10.
# Exits 0 where systemd is not installed: there is nothing to check it with.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
unit=reshuffle.service

if ! command -v systemd-analyze >/dev/null 2>&1; then
    echo "systemd-analyze is not installed; $unit was not checked" >&2
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# `verify` looks for the programs that the unit starts, so it gets a root with stand-ins for them.
mkdir -p "$work/root/etc/systemd/system" "$work/root/usr/bin" "$work/root/bin"
for program in usr/bin/reshuffle bin/kill; do
    printf '#!/bin/sh\n' >"$work/root/$program"
    chmod +x "$work/root/$program"
done
for target in network-online sysinit basic shutdown multi-user; do
    printf '[Unit]\nDescription=%s\n' "$target" >"$work/root/etc/systemd/system/$target.target"
done
cp "$here/$unit" "$work/root/etc/systemd/system/"

# It exits 0 even for values that it could not read: what it says is what counts.
if ! systemd-analyze verify --root="$work/root" "$unit" 2>"$work/complaints" || [ -s "$work/complaints" ]; then
    echo "systemd-analyze verify complains about $unit:" >&2
    cat "$work/complaints" >&2
    exit 1
fi

if ! systemd-analyze security --offline=true --threshold=15 --no-pager "$here/$unit" >"$work/security" 2>&1; then
    echo "$unit leaves too much open (at most 1.5 is allowed):" >&2
    cat "$work/security" >&2
    exit 1
fi
tail -n 1 "$work/security"
