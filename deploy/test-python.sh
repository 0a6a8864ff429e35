#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the virtual environment of the tests, in which alerts are checked by libraries that are not ours:
#     sh deploy/test-python.sh FOLDER
# FOLDER/ready says that it is whole. Nothing is installed outside FOLDER.
set -eu
folder="$1"
wanted="$(dirname "$0")/../Tests/requirements.txt"

if ! command -v python3 >/dev/null 2>&1; then
    echo "python3 is not here: apt-get install python3-venv brings it." >&2
    exit 69
fi
rm -rf "$folder"
mkdir -p "$(dirname "$folder")"
if ! python3 -m venv "$folder"; then
    echo "python3 makes no virtual environment: apt-get install python3-venv brings what it lacks." >&2
    exit 69
fi
if ! "$folder/bin/python" -m pip install -q --disable-pip-version-check -r "$wanted"; then
    echo "What Tests/requirements.txt lists could not be installed: no package index is reached, or none has it." >&2
    echo "Set PIP_INDEX_URL to an index that can be reached, or PIP_FIND_LINKS (with PIP_NO_INDEX=1) to a folder" >&2
    echo "with the files. \"make test PYTHON=\" goes on without: the tests that need it are then skipped." >&2
    exit 69
fi
touch "$folder/ready"
