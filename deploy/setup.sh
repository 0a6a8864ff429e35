#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes a Debian 12+ or Ubuntu 24.04+ machine ready to build: says how to get Swift if it is missing or too old,
# installs the system packages that are missing where it may, else prints the command that does.
set -eu

need="6.2"
if ! command -v swift >/dev/null 2>&1; then
    echo "Swift $need or later is needed: install it from https://www.swift.org/install/linux/ and put its bin folder on PATH." >&2
    exit 69
fi

missing=""
add() { missing="$missing $1"; }
# What the toolchain itself needs to start; on a bare system not even `swift --version` runs.
for library in libncurses.so.6:libncurses-dev libxml2.so.2:libxml2-dev libedit.so.2:libedit-dev libz.so.1:zlib1g-dev; do
    if ldd "$(readlink -f "$(command -v swift)")" "$(dirname "$(readlink -f "$(command -v swift)")")/swift-build" \
        2>/dev/null | grep -q "${library%%:*} => not found"; then
        add "${library#*:}"
    fi
done
[ -e /usr/include/sqlite3.h ] || add libsqlite3-dev
# Multi-arch systems keep curl's headers in a folder of the architecture.
[ -n "$(find /usr/include -maxdepth 3 -path '*curl/curl.h' 2>/dev/null | head -n 1)" ] || add libcurl4-openssl-dev
command -v pkg-config >/dev/null 2>&1 || add pkg-config
command -v git >/dev/null 2>&1 || add git
# Swift links with the C++ runtime of the system's compiler.
[ -n "$(find /usr/lib/gcc -name 'libstdc++.so' 2>/dev/null | head -n 1)" ] || add g++
# The tests read feeds from a real server, over TLS too.
[ -x /usr/sbin/nginx ] || add nginx-light
# They have receivers judge alerts in a virtual environment of Python (deploy/test-python.sh).
python3 -c 'import ensurepip' >/dev/null 2>&1 || add python3-venv
command -v openssl >/dev/null 2>&1 || add openssl
[ -e /usr/share/zoneinfo/UTC ] || add tzdata
[ -e /etc/ssl/certs/ca-certificates.crt ] || add ca-certificates

if [ -n "$missing" ]; then
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "Please install the equivalents of these Debian packages:$missing" >&2
        exit 69
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif sudo -n true 2>/dev/null; then
        as_root="sudo"
    else
        echo "Some system packages are missing. Please run:" >&2
        echo "    sudo apt-get update && sudo apt-get install -y$missing" >&2
        exit 69
    fi
    echo "Installing$missing"
    $as_root apt-get update -q
    # shellcheck disable=SC2086 -- the list is split on purpose
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
fi

have=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
oldest=$(printf '%s\n%s\n' "$need" "$have" | sort -V | head -n 1)
if [ "$oldest" != "$need" ]; then
    echo "Swift $need or later is needed, and this is ${have:-one that does not run}: get a newer one from https://www.swift.org/install/linux/" >&2
    exit 69
fi
