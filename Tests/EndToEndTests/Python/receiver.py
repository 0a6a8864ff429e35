# SPDX-License-Identifier: Apache-2.0
"""A receiver of alerts that shares no code with the sender: PyPI's standardwebhooks judges the signatures and, where
a schema is given, jsonschema the bodies. Answers 204 to what is believed, else 401; each request is one line of the log.

    receiver.py PORT LOG SECRET_FILE [SCHEMA_FILE]
"""

import http.server
import json
import sys
import time

import jsonschema
import standardwebhooks


def flaw(validator, body):
    """What the schema says against the body; None where it fits, or where there is no schema."""
    try:
        error = jsonschema.exceptions.best_match(validator.iter_errors(json.loads(body))) if validator else None
    except ValueError as reason:
        return f"no JSON: {reason}"
    return error and f"{error.json_path}: {error.message}"[:500]


def main():
    port, log, secret_file, *schema_file = sys.argv[1:]
    with open(secret_file, encoding="ascii") as file:
        webhook = standardwebhooks.Webhook(file.read().strip())
    validator = None
    if schema_file:
        with open(schema_file[0], encoding="utf-8") as file:
            schema = json.load(file)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            line = {"at": time.time(), "headers": headers, "body": body.decode("utf-8"), "flaw": flaw(validator, body)}
            try:
                webhook.verify(body, headers)
                line["verified"] = True
            except Exception as reason:  # the library has errors of its own, and lets those of base64 through
                line["verified"], line["why"] = False, str(reason)
            with open(log, "a", encoding="utf-8") as file:
                file.write(json.dumps(line) + "\n")
            self.send_response(204 if line["verified"] else 401)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            """Nothing is told but what is logged."""

    http.server.ThreadingHTTPServer(("127.0.0.1", int(port)), Handler).serve_forever()


main()
