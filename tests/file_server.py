"""A web server in the test, with every fault that a download can meet."""

import hashlib
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CHUNK = 4096


@dataclass
class Content:
    """What a path answers with; the faults count down, so that a later try may succeed."""

    body: bytes = b""
    status: int = 200
    etag: str = "hash"  # "hash": a strong one of the body, "": none
    changed: str = ""
    ranges: bool = True
    location: str = ""
    cut: int = -1  # sends only so many bytes and closes …
    stall: int = -1  # … or sends so many and then nothing
    faults: int = 1_000_000  # how many answers have the fault
    length: int | None = -1  # what Content-Length says; -1: the truth, None: nothing
    pause: float = 0  # seconds between chunks


@dataclass
class Server:
    """The server's paths, its requests so far as (path, headers), and its address."""

    address: str
    paths: dict[str, Content] = field(default_factory=dict)
    requests: list[tuple[str, dict]] = field(default_factory=list)
    sent: threading.Condition = field(default_factory=threading.Condition)
    sent_bytes: int = 0
    closing: threading.Event = field(default_factory=threading.Event)

    def put(self, path: str, body: bytes = b"", **more) -> str:
        """Sets what the path answers; gives its address."""
        self.paths[path] = Content(body, **more)
        return self.address + path

    def wait_for(self, count: int) -> None:
        """Waits until so many bytes of bodies have been sent."""
        with self.sent:
            assert self.sent.wait_for(lambda: self.sent_bytes >= count, timeout=60)


@contextmanager
def serving():
    """Runs a server on this machine while the block runs."""
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    httpd.server = Server(f"http://127.0.0.1:{httpd.server_port}")
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield httpd.server
    finally:
        httpd.server.closing.set()
        httpd.shutdown()
        thread.join()
        httpd.server_close()


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        server = self.server.server
        server.requests.append((self.path, dict(self.headers)))
        content = server.paths.get(self.path, Content(status=404))
        if content.status != 200 and content.faults > 0:
            content.faults -= 1
            self._head(
                content.status, {"Content-Length": "0"} | ({"Location": content.location} if content.location else {})
            )
            return
        with suppress(ConnectionError):
            self._body(server, content)

    def _body(self, server: Server, content: Content) -> None:
        tag = f'"{hashlib.md5(content.body).hexdigest()}"' if content.etag == "hash" else content.etag
        start, status = 0, 200
        asked = self.headers.get("Range", "")
        if asked and content.ranges and self.headers.get("If-Range") in (None, tag, content.changed):
            start, status = int(asked.removeprefix("bytes=").rstrip("-")), 206
        whole = len(content.body)
        if status == 206 and start >= whole:
            self._head(416, {"Content-Range": f"bytes */{whole}", "Content-Length": "0"})
            return
        headers = {"ETag": tag, "Last-Modified": content.changed}
        if status == 206:
            headers["Content-Range"] = f"bytes {start}-{whole - 1}/{whole}"
        length = whole - start if content.length == -1 else content.length
        self._head(status, headers | ({} if length is None else {"Content-Length": str(length)}))
        fault = max(content.cut, content.stall) if content.faults > 0 else -1
        content.faults -= 1
        self._send(server, content.body[start : start + fault if fault >= 0 else None], content.pause)
        if fault >= 0 and content.stall >= 0:
            server.closing.wait(30)

    def _send(self, server: Server, body: bytes, pause: float) -> None:
        for at in range(0, len(body), CHUNK):
            self.wfile.write(body[at : at + CHUNK])
            with server.sent:
                server.sent_bytes += len(body[at : at + CHUNK])
                server.sent.notify_all()
            if pause and server.closing.wait(pause):
                return

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            if value:
                self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()

    def log_message(self, *_):
        pass
