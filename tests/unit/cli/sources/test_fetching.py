"""An address is fetched once, when asked for, from a public host over https, and within limits."""

from __future__ import annotations

import http.client
import socket
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, ClassVar
from urllib.request import HTTPSHandler, OpenerDirector, Request

import pytest

from briefgen.cli.edits.sources import fetching
from briefgen.cli.edits.sources.connecting import Watch, is_public, opener_of, public_socket
from briefgen.cli.edits.sources.fetching import fetch
from briefgen.cli.edits.sources.taking import NotAdded
from tests.unit.cli.sources.pages import TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.unit.cli.sources.pages import Desk


class Site(BaseHTTPRequestHandler):
    """A server that answers as its address says."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        match self.path.split("/")[1:]:
            case ["moved", *rest]:
                self._answer(302, b"", Location="/" + "/".join(rest))
            case ["round"]:
                self._answer(301, b"", Location="/round")
            case ["away", scheme, host]:
                self._answer(302, b"", Location=f"{scheme}://{host}/secret")
            case ["missing"]:
                self._answer(404, b"")
            case ["packed"]:
                self._answer(200, b"\x1f\x8b", **{"Content-Encoding": "gzip"})
            case ["short"]:
                self._answer(200, b"words", **{"Content-Length": "99"})
            case ["large"]:
                self._answer(200, b"x" * 3000)
            case ["slow"]:
                self.connection.settimeout(5)
                self.connection.recv(1)
            case ["news", "market.php"]:
                self._answer(200, TEXT.encode(), **{"Content-Type": "text/plain; charset=utf-8"})
            case _:
                self._answer(200, TEXT.encode())

    def _answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[int]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as running:
        running.daemon_threads = True
        thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running.server_port
        running.shutdown()
        thread.join()


@pytest.fixture
def local(server: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every address leads to the server."""

    def opener(watch: Watch) -> OpenerDirector:
        class Handler(HTTPSHandler):
            def https_open(self, req: Request) -> http.client.HTTPResponse:
                def connection(host: str, **options: float) -> http.client.HTTPConnection:
                    made = http.client.HTTPConnection("127.0.0.1", server, **options)  # type: ignore[arg-type]
                    made.connect()
                    watch.hold(made.sock)
                    return made

                return self.do_open(connection, req)  # type: ignore[arg-type]

        return opener_of(Handler())

    monkeypatch.setattr(fetch, "__defaults__", (opener, 0.4))
    monkeypatch.setattr(fetching, "ORIGINAL_LIMIT", 2000)
    Site.asked.clear()


@pytest.mark.parametrize(
    ("address", "name", "url"),
    [
        ("https://example.org/news/market.php#end", "market.txt", "https://example.org/news/market.php"),
        ("https://example.org/moved/moved/a/b.pdf", "b.pdf", "https://example.org/a/b.pdf"),
        ("https://www.example.org/", "example.org", "https://www.example.org/"),
        ("https://example.org/%2e%2e%2fa%2fb", "b", "https://example.org/%2e%2e%2fa%2fb"),
    ],
)
def test_what_is_fetched_has_its_final_address_and_a_name(
    local: None, address: str, name: str, url: str
) -> None:
    taken = fetch(address)
    assert (taken.name, taken.url, taken.data.decode()) == (name, url, TEXT)


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://example.org/", "only https://"),
        ("ftp://example.org/", "only https://"),
        ("file:///etc/passwd", "only https://"),
        ("https://me:secret@example.org/", "password"),
        ("https://example.org:8443/", "no port"),
        ("https:///path", "a host"),
        ("https://example.org/a b", "percent-encoded"),
        ("https://exämple.org/", "percent-encoded"),
        ("https://[bad/", "not an address"),
        ("https://example.org/away/http/example.org", "only https://"),
        ("https://example.org/away/file/etc", "only https://"),
        ("https://example.org/away/https/me:secret@example.org", "password"),
        ("https://example.org/round", "more than 5 times"),
        ("https://example.org/missing", "answers 404"),
        ("https://example.org/packed", "came compressed"),
        ("https://example.org/short", "94 bytes are missing"),
        ("https://example.org/large", "more than the 2,000 bytes"),
        ("https://example.org/slow", "could not be fetched"),
    ],
)
def test_what_may_not_be_fetched_is_told(local: None, address: str, reason: str) -> None:
    with pytest.raises(NotAdded, match=reason):
        fetch(address)
    assert len(Site.asked) <= 6


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "169.254.169.254", "100.64.0.1", "224.0.0.1", "::1", "fe80::1%eth0",
     "fd00::1", "::ffff:10.0.0.1", "2002:0a00:0001::1", "64:ff9b::a00:1", "ff02::1", "192.168.0.1"],
)  # fmt: skip
def test_no_connection_is_made_to_a_host_with_such_an_address(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, 443)) for one in ("93.184.216.34", address)]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with Watch(1) as watch, pytest.raises(OSError, match="is not a public host"):
        public_socket(watch, ("example.org", 443))


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248::1946", "64:ff9b::808:808"])
def test_a_public_address_is_one(address: str) -> None:
    assert is_public(address)


def test_an_address_is_fetched_only_when_asked_and_kept_with_its_address(local: None, desk: Desk) -> None:
    address = "https://example.org/moved/news/market.php"
    done = desk.add(address)
    assert done.status == 2
    assert "--fetch" in done.err
    assert Site.asked == []
    assert desk.corpus == []
    done = desk.add(address, "--fetch")
    assert done.status == 0, done
    assert Site.asked == ["/moved/news/market.php", "/news/market.php"]
    assert 'url: "https://example.org/news/market.php"' in desk.sources
    assert desk.corpus == ["market.txt"]
    desk.checks_clean()
    again = desk.add("--update", "market", address, "--fetch")
    assert "up to date" in again.out
