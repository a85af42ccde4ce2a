"""What the started server answers to others than its own pages, and that it asks nobody."""

from contextlib import closing, suppress
from http.client import HTTPConnection
from urllib.request import urlopen

import pytest
import sample_articles
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

WATCH = """
import os, sys
HERE = {"localhost", "127.0.0.1", "::1", "0.0.0.0", "", None}
def watch(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.connect"):
        if event == "socket.connect" and (arguments[0].type != 1 or not isinstance(arguments[1], tuple)):
            return  # a socket of datagrams sends nothing when it connects
        host = arguments[1][0] if event == "socket.connect" else arguments[0]
        host = host.decode() if isinstance(host, bytes) else host
        if host not in HERE:
            with open(os.environ["WATCHED"], "a") as stream:
                stream.write(f"{event} {host}\\n")
sys.addaudithook(watch)
"""
NO_PROXY = {"http_proxy": "", "https_proxy": "", "HTTP_PROXY": "", "HTTPS_PROXY": "", "ALL_PROXY": "", "all_proxy": ""}


@pytest.fixture(scope="module")
def articles(tmp_path_factory):
    return sample_articles.write(tmp_path_factory.mktemp("server") / "articles")


@pytest.fixture
def watched(server, articles, tmp_path):
    """watched(**environment) → the address of a server, and the file where every host stands that it reaches for."""
    (tmp_path / "sitecustomize.py").write_text(WATCH, "utf-8")
    log = tmp_path / "watched.txt"
    log.touch()

    def get(**environment):
        settings = NO_PROXY | environment | {"PYTHONPATH": str(tmp_path), "WATCHED": str(log)}
        return server(articles, fresh=True, **settings), log

    return get


def knock(address, origin, **settings):
    """The connection that a page of `origin` opens."""
    return connect(f"ws{address.removeprefix('http')}/_stcore/stream", origin=origin, **settings)


def test_a_page_from_elsewhere_is_turned_away_without_asking_anybody(watched):
    address, log = watched()
    with knock(address, address), pytest.raises(InvalidStatus, match="403"):
        knock(address, "https://elsewhere.example")
    assert log.read_text() == ""


def test_a_server_for_a_whole_network_starts_without_asking_anybody(watched):
    address, log = watched(STREAMLIT_SERVER_ADDRESS="0.0.0.0")
    with pytest.raises(InvalidStatus, match="403"):
        knock(address, "https://elsewhere.example")
    assert log.read_text() == ""


def begin(connection):
    """Runs the page once; the number of the session, as the page's own browser is told it."""
    message = BackMsg()
    message.rerun_script.SetInParent()
    connection.send(message.SerializeToString())
    while (answer := ForwardMsg.FromString(connection.recv(timeout=30))).WhichOneof("type") != "new_session":
        pass
    return answer.new_session.initialize.session_id


def upload(address, session, content):
    """Sends a file as the page's own browser would, with the token against forgery; the status of the answer."""
    with urlopen(f"{address}/_stcore/health", timeout=20) as answer:
        token = answer.headers["Set-Cookie"].split(";")[0].partition("=")[2]
    part = b'--x\r\nContent-Disposition: form-data; name="f"; filename="f.txt"\r\n\r\n' + content + b"\r\n--x--\r\n"
    headers = {"Content-Type": "multipart/form-data; boundary=x", "X-Xsrftoken": token}
    with closing(HTTPConnection(address.removeprefix("http://"), timeout=20)) as line:
        with suppress(BrokenPipeError):  # a server that refuses may hang up before it has heard all; its answer stands
            where = f"/_stcore/upload_file/{session}/file"
            line.request("PUT", where, part, headers | {"Cookie": f"_streamlit_xsrf={token}"})
        return line.getresponse().status


@pytest.mark.parametrize("size", [1, 1_000_000])
def test_no_file_can_be_left_on_the_server(server, articles, size):
    address = server(articles)
    with knock(address, address) as connection:
        assert upload(address, begin(connection), b"a" * size) == 413
