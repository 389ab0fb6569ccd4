#!/usr/bin/env python3
# Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
# SPDX-License-Identifier: Apache-2.0

"""A stand-in for AWS Lambda on this machine: starts a function's program, and gives it events over the Runtime API.

    local/lambda_stand_in.py [--port 9000] [--timeout 8] [--env NAME=VALUE]... PROGRAM [ARGUMENT...]
    curl -d @event.json http://127.0.0.1:9000/2015-03-31/functions/function/invocations

The address for events is that of AWS's own emulator. A program that breaks the protocol is refused as Lambda refuses it, and
what it did is listed at /record. For tests, an event's headers and the paths below /do ask for what goes wrong on Lambda.
Source: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html, and aws/aws-lambda-runtime-interface-emulator.
"""
import argparse
import json
import os
import signal
import stat
import sys
import threading
import time
import uuid

from lambda_wire import BadRequest, Listener

# The service's own limit: 6 MiB and 100 bytes.
LARGEST = 6 * 1024 * 1024 + 100
ERROR_TYPE_HEADER = "lambda-runtime-function-error-type"
API = "/2018-06-01/runtime"


def error(kind, message):
    return json.dumps({"errorMessage": message, "errorType": kind}).encode()


def recorded_type(given):
    """The error type that Lambda records for the one that was sent."""
    if not given:
        return "Runtime.Unknown"
    family, dot, name = given.partition(".")
    is_known = family in ("Runtime", "Function") and len(name) > 1 and name[0].isupper()
    if dot and is_known and name.isascii() and name.isalpha():
        return given
    return "Function.Unknown" if given.startswith("Function.") else "Runtime.Unknown"


class Invocation:
    """One event, until whoever sent it has the result."""

    def __init__(self, body, timeout, faults):
        self.id = str(uuid.uuid4())
        self.body = body
        self.faults = faults
        self.timeout = float(faults.get("timeout", timeout))
        self.deadline = None
        self.is_answered = False
        self.result = None
        self.is_done = threading.Event()

    def finish(self, body, function_error=None):
        if self.result is None:
            self.result = (body, function_error)
            self.is_done.set()


class Function:
    """The function: its process, the events that wait for it, and those that it works on."""

    def __init__(self, command, environment, timeout=8, concurrency=1):
        self.command, self.environment = command, environment
        self.timeout, self.concurrency = timeout, concurrency
        # A program that asks for the next event is given it under this lock.
        self.lock = threading.Condition()
        self.waiting, self.running, self.record = [], {}, []
        self.pid, self.has_started, self.is_frozen, self.start_error = None, False, False, None
        self.spawned_at = self.answered_at = None
        self.api = Listener(self.serve, port=0)

    # -- The process

    def note(self, what, **more):
        self.record.append({"at": round(time.time() * 1000), "what": what, **more})

    def violation(self, what):
        self.note("violation", of=what)

    def start(self):
        """Starts the program as Lambda does, with Lambda's environment and nothing of ours."""
        self.has_started, self.start_error = False, None
        folder = os.path.dirname(os.path.abspath(self.command[0]))
        surroundings = {
            "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{self.api.port}", "_HANDLER": "bootstrap", "TZ": ":UTC",
            "LAMBDA_TASK_ROOT": folder, "AWS_REGION": "eu-west-1", "AWS_LAMBDA_FUNCTION_NAME": "function",
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256",
            "PATH": "/usr/local/bin:/usr/bin:/bin", **self.environment}
        if self.concurrency > 1:
            surroundings["AWS_LAMBDA_MAX_CONCURRENCY"] = str(self.concurrency)
        self.spawned_at = time.perf_counter_ns()
        # The null device as input; what it writes goes where ours does.
        self.pid = os.posix_spawn(self.command[0], self.command, surroundings,
                                  file_actions=[(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0)])
        self.note("start")
        threading.Thread(target=self.reap, args=(self.pid,), daemon=True).start()

    def reap(self, pid):
        """Waits for the end of the process. What it was working on fails, as on Lambda."""
        _, status = os.waitpid(pid, 0)
        code = os.waitstatus_to_exitcode(status)
        how = f"signal {-code}" if code < 0 else f"exit status {code}"
        with self.lock:
            self.note("exit", code=code)
            self.pid, self.is_frozen = None, False
            self.api.close_connections()
            lost = list(self.running.values()) or ([] if self.has_started else self.waiting[:1])
            for one in lost:
                if one in self.waiting:
                    self.waiting.remove(one)
                one.finish(self.start_error or error("Runtime.ExitError", f"RequestId: {one.id} Error: {how}"), "Unhandled")
            self.running.clear()
            if self.waiting:
                self.start()
            self.lock.notify_all()

    def kill(self, number=signal.SIGKILL):
        if self.pid:
            os.kill(self.pid, number)

    def freeze(self):
        self.kill(signal.SIGSTOP)
        self.is_frozen = True

    def thaw(self):
        self.kill(signal.SIGCONT)
        self.is_frozen = False

    def close(self):
        self.kill()
        self.api.close()

    # -- Events

    def invoke(self, body, faults=None):
        """Has an event answered; returns the body, and the kind of error if there was one."""
        one = Invocation(body, self.timeout, faults or {})
        with self.lock:
            self.waiting.append(one)
            if not self.pid:
                self.start()
            elif self.is_frozen:
                self.thaw()
            self.lock.notify_all()
        # The time runs from the moment that the event is handed out; 10 seconds more for a start.
        if not one.is_done.wait(one.timeout + 10) or one.result is None:
            with self.lock:
                self.end(one, "never asked for")
        return one.result

    def end(self, one, why):
        """Ends an event whose time is over."""
        if one.id not in self.running and one not in self.waiting:
            return
        self.note("timeout", id=one.id, why=why)
        one.finish(error("Sandbox.Timedout", f"RequestId: {one.id} Error: Task timed out after {one.timeout:.2f} seconds"),
                   "Unhandled")
        self.running.pop(one.id, None)
        if one in self.waiting:
            self.waiting.remove(one)
        if "forget" not in one.faults:
            self.kill()

    def watch(self, one):
        def over():
            with self.lock:
                if self.running.get(one.id) is one:
                    self.end(one, "still at work after the answer" if one.is_answered else "not answered")

        timer = threading.Timer(one.timeout, over)
        timer.daemon = True
        timer.start()

    # -- The Runtime API

    def serve(self, connection, request):
        """Answers one call of the program."""
        try:
            if request.version != "HTTP/1.1" or "host" not in request.headers:
                raise BadRequest("not HTTP/1.1 with a Host")
            path = request.path
            if path == f"{API}/invocation/next":
                return self.next(connection, request)
            if request.method != "POST":
                raise BadRequest(f"{request.method} {path}")
            if path == f"{API}/init/error":
                return self.init_error(connection, request)
            parts = path.removeprefix(f"{API}/invocation/").split("/")
            if len(parts) == 2 and parts[1] in ("response", "error"):
                return self.answer(connection, request, *parts)
            raise BadRequest(f"{request.method} {path}")
        except BadRequest as wrong:
            self.violation(str(wrong))
            connection.send(404, error("NotFound", "no such call"))

    def next(self, connection, request):
        if request.method != "GET" or request.body:
            raise BadRequest("next is a GET without a body")
        with self.lock:
            self.has_started = True
            for one in [one for one in self.running.values() if one.is_answered]:
                del self.running[one.id]
            if len(self.running) >= self.concurrency:
                self.violation("next before the last event was answered")
                return connection.send(403, error("InvalidStateTransition", "Transition from Running to Ready is not allowed"))
            self.note("next")
            while not self.waiting and connection.is_open:
                self.lock.wait(0.5)
            if not connection.is_open:
                return
            one = self.waiting.pop(0)
            self.running[one.id] = one
            one.deadline = round((time.time() + float(one.faults.get("left", one.timeout))) * 1000)
            self.watch(one)
        headers = {
            "Lambda-Runtime-Aws-Request-Id": one.id, "Lambda-Runtime-Deadline-Ms": str(one.deadline),
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:eu-west-1:012345678901:function:function",
            "Lambda-Runtime-Trace-Id": f"Root=1-5bef4de7-{one.id[:8]}{one.id[9:13]}{one.id[14:18]}{one.id[19:23]}"
                                       f";Parent=53995c3f42cd8ad8;Sampled=0"}
        for name in one.faults.get("without", "").split(","):
            headers.pop(name, None)
        if "deadline" in one.faults:
            headers["Lambda-Runtime-Deadline-Ms"] = one.faults["deadline"]
        connection.send(200, one.body, headers, is_chunked="chunked" in one.faults, is_last="last" in one.faults)

    def answer(self, connection, request, id_, kind):
        with self.lock:
            one = self.running.get(id_)
            if one is None:
                self.note("refused", call=kind, status=400)
                return connection.send(400, error("InvalidRequestID", "Invalid request ID"))
            if one.is_answered:
                self.violation(f"a second {kind}")
                return connection.send(403, error("InvalidStateTransition", "Transition is not allowed"))
            if one.faults.get("status"):
                status = int(one.faults.pop("status"))
                self.note("refused", call=kind, status=status)
                if status == 400:
                    one.faults["forget"] = "yes"
                    self.end(one, "forgotten")
                return connection.send(status, error("Asked", "as the event asked"))
            if one.faults.pop("drop", None):
                # The connection dies with the answer half way.
                self.note("dropped", call=kind)
                return connection.close()
            mode = request.headers.get("lambda-runtime-function-response-mode")
            if kind == "response" and mode not in (None, "streaming"):
                self.violation("a response mode that is not streaming")
                one.finish(error("Runtime.InvalidResponseModeHeader", "invalid mode"), "Unhandled")
                one.is_answered = True
                return connection.send(400, error("InvalidFunctionResponseMode", "Invalid response mode"))
            if request.is_truncated:
                self.violation("a body shorter than announced")
                return connection.send(400, error("TruncatedRequest", "truncated"))
            one.is_answered = True
            if request.length > LARGEST:
                self.note("refused", call=kind, status=413)
                one.finish(error("Function.ResponseSizeTooLarge", f"Response payload size exceeded maximum allowed payload "
                                 f"size ({LARGEST} bytes)."), "Unhandled")
                return connection.send(413, error("RequestEntityTooLarge", f"Exceeded maximum allowed payload size ({LARGEST} bytes)."))
            if kind == "error":
                given = request.headers.get(ERROR_TYPE_HEADER)
                if recorded_type(given) != given:
                    self.violation(f"the error type {given} is recorded as {recorded_type(given)}")
                self.checked_error(request.body)
                self.note("error", id=id_, type=recorded_type(given))
                one.finish(request.body, "Unhandled")
            else:
                self.answered_at = time.perf_counter_ns()
                self.note("response", id=id_, bytes=request.length)
                one.finish(request.body)
        connection.send(202, b'{"status":"OK"}\n')

    def init_error(self, connection, request):
        with self.lock:
            if self.has_started:
                self.violation("an init error after the first next")
                return connection.send(403, error("InvalidStateTransition", "Transition is not allowed"))
            given = request.headers.get(ERROR_TYPE_HEADER)
            if recorded_type(given) != given:
                self.violation(f"the error type {given} is recorded as {recorded_type(given)}")
            self.checked_error(request.body)
            self.note("init error", type=recorded_type(given))
            self.start_error = request.body
        connection.send(202, b'{"status":"OK"}\n')

    def checked_error(self, body):
        try:
            content = json.loads(body)
            is_right = (isinstance(content["errorMessage"], str) and isinstance(content["errorType"], str)
                        and isinstance(content["stackTrace"], list))
        except (ValueError, KeyError, TypeError):
            is_right = False
        if not is_right:
            self.violation("an error body that is not {errorMessage, errorType, stackTrace}")


class Front:
    """What the user of the function reaches: the address for events, and /record and /do for tests."""

    def __init__(self, function, port):
        self.function = function
        self.listener = Listener(self.serve, port)
        self.port = self.listener.port

    def serve(self, connection, request):
        function, path = self.function, request.path
        if path == "/2015-03-31/functions/function/invocations" and request.method == "POST":
            faults = {name.removeprefix("x-fault-"): value for name, value in request.headers.items()
                      if name.startswith("x-fault-")}
            body, function_error = function.invoke(request.body, faults)
            headers = {"X-Amz-Function-Error": function_error} if function_error else {}
            return connection.send(200, body, headers)
        if path == "/record":
            with function.lock:
                return connection.send(200, json.dumps(function.record).encode())
        actions = {"/do/freeze": function.freeze, "/do/thaw": function.thaw, "/do/kill": function.kill,
                   "/do/terminate": lambda: function.kill(signal.SIGTERM), "/do/close": function.api.close_connections}
        if path in actions and request.method == "POST":
            with function.lock:
                actions[path]()
            return connection.send(200, b"{}")
        connection.send(404, error("NotFound", "POST an event to /2015-03-31/functions/function/invocations"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=9000, help="where events are sent to (9000); 0: any, see the first line")
    parser.add_argument("--timeout", type=float, default=8, help="seconds that the function has for an event (8)")
    parser.add_argument("--concurrency", type=int, default=1, help="events at once, as on Managed Instances (1)")
    parser.add_argument("--env", action="append", default=[], metavar="NAME=VALUE", help="a variable of the function")
    parser.add_argument("command", nargs=argparse.REMAINDER, metavar="PROGRAM")
    options = parser.parse_args()
    if not options.command or not os.access(options.command[0], os.X_OK):
        parser.error("which PROGRAM? A file that can be executed.")
    environment = dict(one.partition("=")[::2] for one in options.env)
    function = Function(options.command, environment, options.timeout, options.concurrency)
    front = Front(function, options.port)
    print(f"events: http://127.0.0.1:{front.port}/2015-03-31/functions/function/invocations", flush=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        # With a pipe as its standard input it ends with that: a test that dies leaves no stand-in behind.
        while stat.S_ISFIFO(os.fstat(0).st_mode) and os.read(0, 4096):
            pass
        if not stat.S_ISFIFO(os.fstat(0).st_mode):
            signal.pause()
    except (KeyboardInterrupt, OSError):
        pass
    finally:
        function.close()


if __name__ == "__main__":
    main()
