"""A ComfyUI server on this machine, without models: it checks, queues, runs and stops workflows as the real one does.

Its answers follow what a real server (0.3.64) was seen to answer: the queue, the history and its files, validation
errors with their nodes, errors while running, interruption between nodes, cached repetition, and the websocket.
"""

import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

from websockets.datastructures import Headers
from websockets.http11 import Request
from websockets.server import ServerProtocol

CLASSES = {
    "LoadImage": ["image"],
    "ImageScale": ["image", "upscale_method", "width", "height", "crop"],
    "EmptyImage": ["width", "height", "batch_size", "color"],
    "ImageBatch": ["image1", "image2"],
    "CLIPTextEncode": ["text", "clip"],
    "CheckpointLoaderSimple": ["ckpt_name"],
    "KSampler": ["seed", "model", "positive", "negative"],
    "CreateVideo": ["images", "fps"],
    "SaveImage": ["images", "filename_prefix"],
    "PreviewImage": ["images"],
    "SaveVideo": ["video", "filename_prefix", "format", "codec"],
    "Odd/Class (rgthree)": ["value"],
}
SAVERS = {"SaveImage", "SaveVideo", "PreviewImage"}
MIMES = {"png": "image/png", "mp4": "video/mp4", "webp": "image/webp"}


@dataclass
class Job:
    number: int
    ident: str
    graph: dict
    client: str
    stopped: threading.Event = field(default_factory=threading.Event)

    def row(self):
        return [self.number, self.ident, self.graph, {"client_id": self.client}, []]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.headers.get("upgrade", "").lower() == "websocket":
            self.server.comfy.socket(self)
            return
        self._answer(b"")

    def do_POST(self):
        self._answer(self.rfile.read(int(self.headers.get("content-length") or 0)))

    def _answer(self, body):
        status, said, mime = self.server.comfy.answer(self.command, self.path, dict(self.headers.items()), body)
        data = said if isinstance(said, bytes) else json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", mime)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        """Says nothing."""


class Comfy:
    """`make` gives the bytes of a saved file: `make(class, graph)` returns {suffix: bytes}."""

    def __init__(self, make):
        self.make = make
        self.asked = []
        self.uploads = {}
        self.models = ["base.safetensors"]
        self.go = threading.Event()
        self.go.set()
        self.pace = 0.0
        self.websocket = True
        self.broken = 0
        self.histories, self.files, self.ran, self.cached = {}, {}, [], {}
        self.waiting, self.running = [], []
        self.sockets = {}
        self._lock = threading.RLock()
        self._wake = threading.Condition(self._lock)
        self._over = False
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.comfy = self
        self._server.handle_error = lambda *_: None
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._threads = [
            threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True),
            threading.Thread(target=self._work, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def close(self):
        self.go.set()
        with self._wake:
            self._over = True
            self._wake.notify_all()
        for line, _ in list(self.sockets.values()):
            line.close_connection = True
        self._server.shutdown()
        self._server.server_close()
        for thread in self._threads:
            thread.join(5)

    def of(self, method, path):
        return [body for asked, place, body in self.asked if (asked, place) == (method, path)]

    @property
    def queued(self):
        """Every body that was posted to /prompt."""
        return [json.loads(body) for body in self.of("POST", "/prompt")]

    # -- HTTP ------------------------------------------------------------------------------------

    def answer(self, method, path, headers, body):
        parts = urlsplit(path)
        with self._lock:
            self.asked.append((method, parts.path, body))
            if self.broken:
                self.broken -= 1
                return 500, {"error": "down"}, "application/json"
        if (method, parts.path) == ("POST", "/upload/image"):
            return 200, self._upload(headers["Content-Type"], body), "application/json"
        if parts.path == "/view":
            return self._view({name: values[0] for name, values in parse_qs(parts.query).items()})
        with self._lock:
            status, said = self._json(method, parts.path, json.loads(body) if body else {})
        return status, said, "application/json"

    def _json(self, method, path, body):
        if path == "/prompt":
            return self._prompt(body)
        if path.startswith("/history/"):
            ident = unquote(path.removeprefix("/history/"))
            return 200, {ident: self.histories[ident]} if ident in self.histories else {}
        if path.startswith("/object_info/"):
            kind = unquote(path.removeprefix("/object_info/"))
            info = {"input": {"required": {name: ["*"] for name in CLASSES.get(kind, ())}}, "name": kind}
            return 200, {kind: info} if kind in CLASSES else {}
        if path == "/queue" and method == "GET":
            rows = [[job.row() for job in jobs] for jobs in (self.running, self.waiting)]
            return 200, {"queue_running": rows[0], "queue_pending": rows[1]}
        if path == "/queue":
            self.waiting = [job for job in self.waiting if job.ident not in body.get("delete", ())]
            return 200, {}
        if path == "/interrupt":
            for job in self.running:
                if body.get("prompt_id") in {None, job.ident}:
                    job.stopped.set()
                    self.go.set()
            return 200, {}
        return 404, {}

    def _upload(self, mime, body):
        boundary = mime.partition("boundary=")[2].encode()
        found = {}
        for part in body.split(b"--" + boundary)[1:-1]:
            head, _, data = part.strip(b"\r\n").partition(b"\r\n\r\n")
            name = head.partition(b'name="')[2].partition(b'"')[0].decode()
            found[name] = (head.partition(b'filename="')[2].partition(b'"')[0].decode(), data)
        assert found["type"][1] == b"input"
        self.uploads[found["image"][0]] = found["image"][1]
        return {"name": found["image"][0], "subfolder": "", "type": "input"}

    def _view(self, query):
        if ".." in query["filename"] or query["filename"].startswith("/"):
            return 400, b"", "text/plain"
        data = self.files.get((query["filename"], query.get("subfolder", ""), query.get("type", "output")))
        if data is None:
            return 404, b"", "text/plain"
        return 200, data, MIMES[query["filename"].rpartition(".")[2]]

    def _prompt(self, body):
        graph = body.get("prompt")
        if not graph:
            return 400, _error("no_prompt", "No prompt provided")
        for node, fields in graph.items():
            if fields["class_type"] not in CLASSES:
                words = f"Cannot execute because node {fields['class_type']} does not exist."
                return 400, _error("invalid_prompt", words, f"Node ID '#{node}'")
        savers = [node for node, fields in graph.items() if fields["class_type"] in SAVERS]
        if not savers:
            return 400, _error("prompt_no_outputs", "Prompt has no outputs")
        faults = {node: found for node in graph if (found := self._faults(node, graph, savers))}
        bad = {saver for saver in savers for node in faults if node in _needs(saver, graph)}
        if bad == set(savers):
            return 400, {**_error("prompt_outputs_failed_validation", "Prompt outputs failed validation"),
                         "node_errors": faults}  # fmt: skip
        ident = body.get("prompt_id") or f"own-{len(self.ran)}"
        kept = {node: graph[node] for node in graph if node not in bad}
        self.waiting.append(Job(len(self.ran) + len(self.waiting), ident, kept, body.get("client_id", "")))
        self._wake.notify_all()
        return 200, {"prompt_id": ident, "number": len(self.waiting), "node_errors": faults}

    def _faults(self, node, graph, savers):
        fields = graph[node]
        known = {"LoadImage": ("image", list(self.uploads)), "CheckpointLoaderSimple": ("ckpt_name", self.models)}
        name, values = known.get(fields["class_type"], ("", []))
        if not name or fields["inputs"][name] in values:
            return None
        details = f"{name}: '{fields['inputs'][name]}' not in {values}"
        if fields["class_type"] == "LoadImage":
            error = {"type": "custom_validation_failed", "message": "Custom validation failed for node",
                     "details": f"image - Invalid image file: {fields['inputs'][name]}"}  # fmt: skip
        else:
            error = {"type": "value_not_in_list", "message": "Value not in list", "details": details}
        outputs = [saver for saver in savers if node in _needs(saver, graph)]
        return {
            "errors": [{**error, "extra_info": {}}],
            "dependent_outputs": outputs,
            "class_type": fields["class_type"],
        }

    # -- running -----------------------------------------------------------------------------------

    def _work(self):
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self.waiting or self._over)
                if self._over:
                    return
                job = self.waiting.pop(0)
                self.running = [job]
            status, outputs = self._run(job)
            with self._lock:
                self.running = []
                self.histories[job.ident] = {"prompt": job.row(), "outputs": outputs, "status": status, "meta": {}}

    def _run(self, job):
        def tell(kind, **data):
            self.tell(job.client, kind, prompt_id=job.ident, **data)

        self.ran.append(job.ident)
        messages = [["execution_start", {"prompt_id": job.ident, "timestamp": 1}]]
        tell("execution_start")
        key = json.dumps(job.graph, sort_keys=True)
        cached = list(job.graph) if key in self.cached else []
        tell("execution_cached", nodes=cached)
        outputs = dict(self.cached.get(key, {}))
        nodes = [] if cached else list(job.graph)
        done = {}
        for node in nodes:
            kind = job.graph[node]["class_type"]
            tell("executing", node=node)
            for step in (1, 2):
                state = {"value": step, "max": 2, "state": "running", "node_id": node, "prompt_id": job.ident}
                tell("progress_state", nodes={**done, node: state})
                tell("progress", node=node, value=step, max=2)
                time.sleep(self.pace)
            self.go.wait()
            if job.stopped.is_set():
                messages.append(["execution_interrupted", {"prompt_id": job.ident, "node_id": node}])
                tell("execution_interrupted", node_id=node, node_type=kind, executed=list(done))
                return {"status_str": "error", "completed": False, "messages": messages}, outputs
            try:
                made = self._saved(kind, job.graph, node)
            except ValueError as error:
                fault = {
                    "node_id": node,
                    "node_type": kind,
                    "exception_message": str(error),
                    "exception_type": "av.error.ExternalError",
                    "traceback": [],
                    "executed": list(done),
                }
                messages.append(["execution_error", {"prompt_id": job.ident, **fault}])
                tell("execution_error", **fault)
                return {"status_str": "error", "completed": False, "messages": messages}, outputs
            done[node] = {"value": 2, "max": 2, "state": "finished", "node_id": node, "prompt_id": job.ident}
            if made:
                outputs[node] = made
                tell("executed", node=node, output=made)
        self.cached[key] = outputs
        messages.append(["execution_success", {"prompt_id": job.ident}])
        tell("executing", node=None)
        tell("execution_success")
        return {"status_str": "success", "completed": True, "messages": messages}, outputs

    def _saved(self, kind, graph, node):
        if kind not in SAVERS:
            return None
        prefix = graph[node]["inputs"].get("filename_prefix", "ComfyUI_temp")
        folder, _, stem = prefix.rpartition("/")
        place = "temp" if kind == "PreviewImage" else "output"
        rows = []
        for suffix, data in self.make(kind, graph).items():
            name = f"{stem}_{len(self.files) + 1:05d}_.{suffix}"
            self.files[name, folder, place] = data
            rows.append({"filename": name, "subfolder": folder, "type": place})
        return {"images": rows, "animated": [True]} if kind == "SaveVideo" else {"images": rows}

    # -- websocket ---------------------------------------------------------------------------------

    def socket(self, handler):
        """Answers the handshake and keeps the line until the other side closes it."""
        if not self.websocket:
            handler.send_error(404)
            return
        ident = parse_qs(urlsplit(handler.path).query)["clientId"][0]
        protocol = ServerProtocol()
        protocol.receive_data(
            Request(
                handler.path, Headers(handler.headers.items())
            ).serialize()  # the handshake was read by http.server already
        )
        (request,) = protocol.events_received()
        protocol.send_response(protocol.accept(request))
        handler.close_connection = True
        self.sockets[ident] = (handler, protocol)
        self._flush(handler, protocol)
        self.tell(ident, "status", status={"exec_info": {"queue_remaining": len(self.waiting)}}, sid=ident)
        handler.connection.settimeout(0.05)
        while not self._over and protocol.state.name == "OPEN":
            try:
                data = handler.connection.recv(4096)
            except TimeoutError:
                continue
            except OSError:
                break
            if not data:
                break
            with self._lock:
                protocol.receive_data(data)
                self._flush(handler, protocol)
        self.sockets.pop(ident, None)

    def tell(self, client, kind, **data):
        """Sends a message to one client, after a preview as the real server sends them."""
        with self._lock:
            found = self.sockets.get(client)
            if found is None or found[1].state.name != "OPEN":
                return
            handler, protocol = found
            if kind == "progress":
                protocol.send_binary(b"\0\0\0\1\0\0\0\2preview")
            protocol.send_text(json.dumps({"type": kind, "data": data}).encode())
            self._flush(handler, protocol)

    def _flush(self, handler, protocol):
        for data in protocol.data_to_send():
            try:
                handler.connection.sendall(data)
            except OSError:
                return

    def drop(self):
        """Breaks every websocket without a word."""
        with self._lock:
            for handler, _ in self.sockets.values():
                handler.connection.close()


def _error(kind, message, details=""):
    error = {"type": kind, "message": message, "details": details, "extra_info": {}}
    return {"error": error, "node_errors": {}}


def _needs(node, graph):
    """A node and everything that it is fed by."""
    found = {node}
    for value in graph[node]["inputs"].values():
        if isinstance(value, list) and value[0] in graph:
            found |= _needs(value[0], graph)
    return found
