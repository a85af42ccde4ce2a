"""Downloads from a server on this machine that is slow, stalls, truncates, lies, moves, or refuses."""

import hashlib
import io
import random

import file_server
import pytest

from lib.packages import fetch
from lib.packages.fetch import FetchError, Patience, download

BODY = random.Random(4).randbytes(100_000)
HASH = hashlib.sha256(BODY).hexdigest()
QUICK = Patience(connect=5, read=0.4, tries=3, pause=0, slowest=1)
LIMIT = 1_000_000


@pytest.fixture
def server():
    with file_server.serving() as running:
        yield running


@pytest.fixture
def path(tmp_path):
    return tmp_path / "package.zip"


def ranges(server):
    return [headers.get("Range") for _, headers in server.requests]


def left(path):
    return sorted(each.name for each in path.parent.iterdir())


@pytest.mark.parametrize(
    "more",
    [{}, {"pause": 0.001}, {"length": None}, {"etag": ""}, {"ranges": False}],
    ids=["plain", "slow", "no length", "no tag", "no ranges"],
)
def test_a_whole_file_arrives(server, path, more):
    assert download(server.put("/a", BODY, **more), path, LIMIT, QUICK) == HASH
    assert path.read_bytes() == BODY and left(path) == ["package.zip"]
    assert server.requests[0][1]["User-Agent"] == "Parallax"


@pytest.mark.parametrize("fault", ["cut", "stall"])
def test_what_breaks_off_is_gone_on_with(server, path, fault):
    address = server.put("/a", BODY, faults=2, **{fault: 40_000})
    assert download(address, path, LIMIT, QUICK) == HASH
    assert ranges(server) == [None, "bytes=40000-", "bytes=80000-"]
    assert server.requests[1][1]["If-Range"] == f'"{hashlib.md5(BODY).hexdigest()}"'


def test_the_day_of_change_serves_where_the_tag_is_weak(server, path):
    day = "Sat, 21 Nov 2026 10:00:00 GMT"
    assert download(server.put("/a", BODY, etag='W/"1"', changed=day, cut=10_000, faults=1), path, LIMIT, QUICK) == HASH
    assert server.requests[1][1]["If-Range"] == day and ranges(server) == [None, "bytes=10000-"]


@pytest.mark.parametrize("more", [{"etag": ""}, {"ranges": False}], ids=["nothing to tell states by", "no ranges"])
def test_a_server_that_cannot_go_on_begins_again(server, path, more):
    assert download(server.put("/a", BODY, cut=40_000, faults=1, **more), path, LIMIT, QUICK) == HASH
    assert path.read_bytes() == BODY


def test_a_file_that_has_changed_in_between_is_fetched_anew(server, path):
    with pytest.raises(FetchError):
        download(server.put("/a", b"old" * 30_000, cut=20_000), path, LIMIT, QUICK)
    assert download(server.put("/a", BODY), path, LIMIT, QUICK) == HASH
    assert ranges(server)[-1] == "bytes=60000-"
    assert path.read_bytes() == BODY


def test_a_beginning_that_is_longer_than_the_file_is_thrown_away(server, path):
    with pytest.raises(FetchError):
        download(server.put("/a", BODY, cut=30_000, etag='"1"'), path, LIMIT, QUICK)
    assert download(server.put("/a", BODY[:20_000], etag='"1"'), path, LIMIT, QUICK)
    assert path.read_bytes() == BODY[:20_000]


@pytest.mark.parametrize(
    ("more", "reason", "tries"),
    [
        ({"stall": 5}, "does not answer in time", 3),
        ({"length": 200_000}, r"ended after 100,000 of 200,000 bytes|answers 416", 3),
        ({"status": 404}, "answers 404", 1),
        ({"status": 403}, "answers 403", 1),
        ({"status": 503}, "answers 503", 3),
        ({"length": 10**9}, "announces 1,000,000,000 bytes", 1),
    ],
    ids=["stalls", "says it is longer", "not found", "forbidden", "too busy", "far too long"],
)
def test_what_cannot_be_had_is_told(server, path, more, reason, tries):
    with pytest.raises(FetchError, match=reason):
        download(server.put("/a", BODY, **more), path, LIMIT, QUICK)
    assert len(server.requests) == tries and not path.exists()


def test_a_busy_server_is_asked_again(server, path):
    assert download(server.put("/a", BODY, status=503, faults=2), path, LIMIT, QUICK) == HASH


def test_a_server_that_only_drips_counts_as_stalled(server, path):
    dripping = Patience(connect=5, read=0.2, tries=1, pause=0, slowest=10**9)
    with pytest.raises(FetchError, match="all but stopped"):
        download(server.put("/a", BODY, pause=0.05), path, LIMIT, dripping)


def test_a_body_without_end_is_cut_at_the_limit_and_nothing_is_kept(server, path):
    with pytest.raises(FetchError, match="far more than expected"):
        download(server.put("/a", BODY, length=None), path, 50_000, QUICK)
    assert left(path) == []


def test_redirects_are_followed(server, path):
    address = server.put("/a", status=302, location=server.put("/b", BODY))
    assert download(address, path, LIMIT, QUICK) == HASH


def test_redirects_to_a_file_or_in_a_circle_are_not(server, path, tmp_path):
    (tmp_path / "secret").write_text("secret")
    with pytest.raises(FetchError):
        download(server.put("/a", status=302, location=(tmp_path / "secret").as_uri()), path, LIMIT, QUICK)
    with pytest.raises(FetchError):
        download(server.put("/a", status=302, location=f"{server.address}/a"), path, LIMIT, QUICK)
    assert not path.exists()


def test_no_redirect_leads_from_https_to_http():
    request = fetch.urllib.request.Request("https://example.org/a")
    with pytest.raises(FetchError, match="example.net without https"):
        fetch.Redirects().redirect_request(request, None, 302, "Found", {}, "http://example.net/a")
    assert fetch.Redirects().redirect_request(request, None, 302, "Found", {}, "https://example.net/a")


def test_no_server_at_all(path):
    with file_server.serving() as gone:
        address = gone.address
    with pytest.raises(FetchError, match="no connection"):
        download(f"{address}/a", path, LIMIT, QUICK)


def test_the_bar_tells_every_tenth_where_nobody_watches():
    told = io.StringIO()
    show = fetch.bar("a.zip", told)
    for done in range(0, 1_000_001, 1000):
        show(done, 1_000_000)
    lines = told.getvalue().splitlines()
    assert len(lines) == 11 and lines[-1] == "a.zip: 1.0 of 1.0 MB"
