# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

# A token endpoint that replaces the refresh token each time and refuses every older one, on loopback.
# Usage: rotating-server.py PORT_FILE. It answers up to 100 ms late; every 25th answer comes after four seconds.
# GET /meet returns when two clients have called it, so that two processes start at the same moment.
import json
import random
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

lock = threading.Lock()
meeting = threading.Barrier(2, timeout=60)
rotations = 0
jitter = random.Random(7)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body):
        body = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        meeting.wait()
        self.answer(200, {})

    def do_POST(self):
        global rotations
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        with lock:
            if form["refresh_token"] != [f"refresh-{rotations}"]:
                return self.answer(400, {"error": "invalid_grant"})
            rotations += 1
            number = rotations
            late = 4 if number % 25 == 0 else jitter.random() / 10
        time.sleep(late)
        self.answer(200, {
            "access_token": f"access-{number}", "refresh_token": f"refresh-{number}",
            "token_type": "Bearer", "expires_in": 3600,
        })

    def log_message(self, *arguments):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
with open(sys.argv[1], "w") as file:
    file.write(str(server.server_address[1]))
server.serve_forever()
