# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""HTTP/1.1 for the stand-in, a thread for each connection. It reads strictly, and lets a test close connections."""
import socket
import threading

REASONS = {200: "OK", 202: "Accepted", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 413: "Too Large"}
# More is not kept, only counted: a body that is refused for its size.
KEPT = 8 << 20


class BadRequest(Exception):
    """What the program must not send."""


class Request:
    def __init__(self, method, path, version, headers):
        self.method, self.path, self.version, self.headers = method, path, version, headers
        self.body, self.length, self.is_truncated = b"", 0, False


class Connection:
    def __init__(self, accepted):
        accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket = accepted
        self.file = accepted.makefile("rb", 65536)
        self.is_open = True

    def read(self):
        """The next request; `None` at the end of the connection."""
        line = self.file.readline(65537)
        if not line.strip():
            return None
        parts = line.decode("latin-1").split()
        if len(parts) != 3:
            raise BadRequest("no request line")
        headers = {}
        while (line := self.file.readline(65537)) not in (b"\r\n", b"\n", b""):
            name, colon, value = line.decode("latin-1").partition(":")
            if not colon or name != name.strip() or name.lower() in headers:
                raise BadRequest(f"the header {name.strip()!r}")
            headers[name.lower()] = value.strip()
        request = Request(*parts, headers)
        if "transfer-encoding" in headers:
            self.read_chunks(request)
        elif "content-length" in headers:
            if not headers["content-length"].isdigit():
                raise BadRequest("Content-Length")
            self.read_part(request, int(headers["content-length"]))
        return request

    def read_part(self, request, count):
        request.length += count
        while count > 0:
            part = self.file.read(min(count, 1 << 20))
            if not part:
                request.is_truncated = True
                return
            count -= len(part)
            if len(request.body) < KEPT:
                request.body += part

    def read_chunks(self, request):
        while size := int(self.file.readline(64).split(b";")[0] or b"0", 16):
            self.read_part(request, size)
            self.file.readline(4)
        while self.file.readline(65537).strip():
            pass

    def send(self, status, body, headers=None, is_chunked=False, is_last=False):
        """Sends a response. The last one has no length: it ends with the connection."""
        lines = [f"HTTP/1.1 {status} {REASONS.get(status, 'Status')}", "Content-Type: application/json"]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        lines.append("Transfer-Encoding: chunked" if is_chunked else "Connection: close" if is_last
                     else f"Content-Length: {len(body)}")
        head = "\r\n".join(lines).encode() + b"\r\n\r\n"
        try:
            if not is_chunked:
                self.socket.sendall(head + body)
                return self.close() if is_last else None
            self.socket.sendall(head)
            for start in range(0, len(body), 1000):
                part = body[start:start + 1000]
                self.socket.sendall(b"%x\r\n%b\r\n" % (len(part), part))
            self.socket.sendall(b"0\r\n\r\n")
        except OSError:
            self.is_open = False

    def close(self):
        self.is_open = False
        try:
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.socket.close()


class Listener:
    """Listens on loopback, and calls `serve(connection, request)` for every request."""

    def __init__(self, serve, port):
        self.serve = serve
        self.socket = socket.create_server(("127.0.0.1", port), backlog=128)
        self.port = self.socket.getsockname()[1]
        self.connections = set()
        self.lock = threading.Lock()
        self.thread = threading.Thread(target=self.accept, daemon=True)
        self.thread.start()

    def accept(self):
        while True:
            try:
                connection = Connection(self.socket.accept()[0])
            except OSError:
                return
            with self.lock:
                self.connections.add(connection)
            threading.Thread(target=self.follow, args=(connection,), daemon=True).start()

    def follow(self, connection):
        try:
            while connection.is_open and (request := connection.read()):
                self.serve(connection, request)
        except BadRequest as wrong:
            connection.send(400, str(wrong).encode())
        except (OSError, ValueError):
            pass
        finally:
            connection.close()
            with self.lock:
                self.connections.discard(connection)

    def close_connections(self):
        with self.lock:
            for one in self.connections:
                one.close()

    def close(self):
        # Closing it alone would leave `accept` waiting, and for the next socket that gets its number.
        self.socket.shutdown(socket.SHUT_RDWR)
        self.thread.join()
        self.socket.close()
        self.close_connections()
