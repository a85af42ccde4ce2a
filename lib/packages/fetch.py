"""Files from the internet, streamed to disk: time-outs, resume, a bar, a hash. Only `lib.models install` calls it."""

from __future__ import annotations

import hashlib
import http.client
import json
import re
import ssl
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

AGENT = "Parallax"  # some servers turn Python's own name away
CHUNK = 256 * 1024
CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
PASSING = (408, 425, 429, 500, 502, 503, 504)
Progress = Callable[[int, int], None]


class FetchError(ValueError):
    """A download that failed; `again` tells whether another try may help."""

    def __init__(self, reason: str, again: bool = False):
        super().__init__(reason)
        self.again = again


@dataclass(frozen=True)
class Patience:
    """Seconds for a connection and for the next bytes; how often to try, and to wait in between; bytes a minute."""

    connect: float = 15
    read: float = 60
    tries: int = 4
    pause: float = 2
    slowest: int = 60_000  # bytes in `read` seconds, below which a server counts as stalled


def download(
    address: str, path: Path, limit: int, patience: Patience = Patience(), progress: Progress = lambda done, total: None
) -> str:
    """Fetches the address to `path`, going on where an earlier try stopped; gives the sha256.

    At most `limit` bytes are taken. Raises FetchError with the reason, without the address.
    """
    for left in reversed(range(patience.tries)):
        try:
            _fetch(address, path, limit, patience, progress)
            return sha256(path)
        except FetchError as error:
            if not error.again:
                forget(path)
            if not (error.again and left):
                raise
            time.sleep(patience.pause)
    raise FetchError("no try was allowed")


def sha256(path: Path) -> str:
    """The file's hash, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def bar(name: str, stream=None) -> Progress:
    """A progress bar on standard error; where that is no terminal, a line every tenth of the way."""
    stream = stream or sys.stderr
    shown = [-1]

    def show(done: int, total: int) -> None:
        step = done * 100 // total if total else done // 10_000_000
        if step == shown[0] or (not stream.isatty() and step // 10 == shown[0] // 10):
            return
        shown[0] = step
        text = f"{name}: {done / 1e6:.1f} of {total / 1e6:.1f} MB" if total else f"{name}: {done / 1e6:.1f} MB"
        if not stream.isatty():
            print(text, file=stream)
            return
        drawn = f"[{'#' * (step // 5):20}] " if total else ""
        print(f"\r{drawn}{text}", end="\n" if done == total else "", file=stream, flush=True)

    return show


def forget(path: Path) -> None:
    """Takes away what an unfinished download has left."""
    for each in (_part(path), _state(path)):
        each.unlink(missing_ok=True)


def _fetch(address: str, path: Path, limit: int, patience: Patience, progress: Progress) -> None:
    part = _part(path)
    have = _resumable(address, path)
    request = urllib.request.Request(address, headers={"User-Agent": AGENT, "Accept-Encoding": "identity"})
    if have:
        request.add_header("Range", f"bytes={have}-")
        request.add_header("If-Range", _known(path)["validator"])
    try:
        with _opener(patience).open(request, timeout=patience.connect) as answer:
            start, total = _span(answer, have)
            if total > limit:
                raise FetchError(f"the server announces {total:,} bytes, far more than expected ({limit:,} at most)")
            if not start:
                _state(path).write_text(json.dumps({"address": address, "validator": _validator(answer)}), "utf-8")
            with part.open("ab" if start else "wb") as out:
                _stream(answer, out, start, total, limit, patience, progress)
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == 416:  # what is there is not a beginning of what the server has
            forget(path)
        raise FetchError(f"the server answers {error.code} {error.reason}", error.code in (416, *PASSING)) from error
    except FetchError:
        raise
    except TimeoutError as error:
        raise FetchError("the server does not answer in time", again=True) from error
    except urllib.error.URLError as error:
        raise FetchError(f"no connection ({error.reason})", isinstance(error.reason, TimeoutError)) from error
    except http.client.HTTPException as error:
        raise FetchError(f"the server breaks off ({type(error).__name__})", again=True) from error
    except (ConnectionError, ssl.SSLError) as error:
        raise FetchError(f"the connection breaks off ({error.strerror or error})", again=True) from error
    except OSError as error:
        raise FetchError(f"{part} cannot be written ({error.strerror or error})") from error
    _state(path).unlink(missing_ok=True)
    part.replace(path)


def _stream(answer, out, start: int, total: int, limit: int, patience: Patience, progress: Progress) -> None:
    done, mark, since = start, start, time.monotonic()
    while chunk := answer.read1(CHUNK):
        out.write(chunk)
        done += len(chunk)
        if done > limit:
            raise FetchError(f"the server sends far more than expected ({limit:,} bytes at most)")
        progress(done, total)
        if time.monotonic() - since > patience.read:
            if done - mark < patience.slowest:
                raise FetchError("the server has all but stopped sending", again=True)
            mark, since = done, time.monotonic()
    if total and done != total:
        raise FetchError(f"the connection ended after {done:,} of {total:,} bytes", again=True)


def _span(answer, have: int) -> tuple[int, int]:
    """Where in the file the answer begins, and how many bytes the whole has (0: unknown)."""
    if have and answer.status == 206:
        stated = CONTENT_RANGE.fullmatch(answer.headers.get("Content-Range", ""))
        if not stated or int(stated[1]) != have:
            raise FetchError("the server sends another part than was asked for")
        return have, 0 if stated[2] == "*" else int(stated[2])
    length = answer.headers.get("Content-Length", "")
    return 0, int(length) if length.isdigit() else 0


def _validator(answer) -> str:
    """What tells this state of the file from a later one: a strong ETag, else the day of change."""
    tag = answer.headers.get("ETag", "")
    return tag if tag.startswith('"') else answer.headers.get("Last-Modified", "")


def _resumable(address: str, path: Path) -> int:
    """How many bytes an earlier try has left that can be gone on from."""
    known = _known(path)
    if known.get("address") != address or not known.get("validator") or not _part(path).exists():
        return 0
    return _part(path).stat().st_size


def _known(path: Path) -> dict:
    try:
        known = json.loads(_state(path).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _part(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")


def _state(path: Path) -> Path:
    return path.with_name(f"{path.name}.part.json")


def _opener(patience: Patience) -> urllib.request.OpenerDirector:
    """urllib's own, with a time-out of its own for reading, and no way from https back to http."""

    def patient(kind: type) -> type:
        class Connection(kind):
            def connect(self):
                super().connect()
                self.sock.settimeout(patience.read)

        return Connection

    class Plain(urllib.request.HTTPHandler):
        def http_open(self, req):
            return self.do_open(patient(http.client.HTTPConnection), req)

    class Secure(urllib.request.HTTPSHandler):
        def https_open(self, req):
            context = self._context  # pyright: ignore[reportAttributeAccessIssue]
            return self.do_open(patient(http.client.HTTPSConnection), req, context=context)

    return urllib.request.build_opener(Plain, Secure, Redirects)


class Redirects(urllib.request.HTTPRedirectHandler):
    """Follows where it is sent, but never from https to http."""

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        if urlsplit(req.full_url).scheme == "https" and urlsplit(newurl).scheme != "https":
            raise FetchError(f"the server sends on to {urlsplit(newurl).netloc} without https")
        return super().redirect_request(req, fp, code, msg, headers, newurl)
