from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from briefgen.cli.builds import chromium, printing
from briefgen.cli.builds.printing import Printer
from briefgen.errors import BuildError
from briefgen.published import SiteFiles
from tools import chromium as tested

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (
    '<a href="#here">a</a> <a class="x" href="../../people/ann/">b</a> <a href="https://x.example/">c</a>'
    " <a href='..'>d</a><link href=\"../../s.css\">"
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "topics/port").mkdir(parents=True)
    (folder / "topics/port/index.html").write_text(PAGE, encoding="utf-8")
    (folder / "s.css").write_text("p {}", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    return folder


def _served(site: Path, monkeypatch: pytest.MonkeyPatch, address: str, path: str = "") -> str:
    """What a browser would be given, as bytes of a PDF that it makes."""

    def fetched(_: object, page: str) -> bytes:
        base = page.removesuffix("topics/port/index.html")
        with urlopen(f"{base}{path}" if path else page) as answer:  # noqa: S310  # our own server
            assert "script-src 'none'" in answer.headers["Content-Security-Policy"]
            content: bytes = answer.read()
        return content + b"/CreationDate (D:20300101120000+00'00')"

    monkeypatch.setattr(printing, "print_to_pdf", fetched)
    printer = Printer(site, SiteFiles(site), address, "2024-05-01")
    return printer.printed("topics/port/index.html").decode()


def test_links_lead_to_the_published_site_and_the_date_is_the_days(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _served(site, monkeypatch, "https://desk.example/news")
    assert '<a href="#here">' in made
    assert '<a class="x" href="https://desk.example/news/people/ann/">' in made
    assert '<a href="https://x.example/">' in made
    assert '<a href="https://desk.example/news/topics/">' in made
    assert '<link href="../../s.css">' in made
    assert made.endswith("/CreationDate (D:20240501000000+00'00')")


@pytest.mark.parametrize("address", ["", 'javascript:alert("x")', "https://desk.example/<b>"])
def test_without_an_address_that_can_be_linked_links_within_the_site_lead_nowhere(
    site: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    made = _served(site, monkeypatch, address)
    assert "<b>" not in made
    assert "javascript" not in made
    assert 'href="#here"' in made


@pytest.mark.parametrize("path", ["secret.txt", "../secret.txt", "%2e%2e/secret.txt", "topics/port"])
def test_nothing_but_files_of_the_site_is_served(
    site: Path, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    with pytest.raises(HTTPError, match="404"):
        _served(site, monkeypatch, "", path)


def test_a_page_that_is_not_there_is_said(site: Path) -> None:
    with pytest.raises(BuildError, match="has no page"):
        Printer(site, SiteFiles(site), "", "2024-05-01").printed("topics/pier/index.html")


def test_the_browser_is_looked_for_where_the_tests_look() -> None:
    assert (chromium.VARIABLE, chromium.COMMANDS) == (tested.VARIABLE, tested.COMMANDS)
    assert chromium.APPLICATIONS == tested.APPLICATIONS


def test_without_a_browser_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(chromium.VARIABLE, "/nowhere/chromium")
    with pytest.raises(BuildError, match="apt install chromium"):
        chromium.find()


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the browser")
def test_a_browser_that_hangs_or_prints_nothing_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "browser"
    program.write_text('#!/bin/sh\nif [ "$1" = --version ]; then echo Chromium 1.2; exit; fi\nsleep 60\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv(chromium.VARIABLE, str(program))
    assert chromium.find() == (program, "1.2")
    monkeypatch.setattr(chromium, "_SECONDS", 0.5)
    with pytest.raises(BuildError, match="prints nothing within"):
        chromium.print_to_pdf(program, "http://127.0.0.1/")
    program.write_text("#!/bin/sh\necho no display >&2\n")
    with pytest.raises(BuildError, match="printed nothing: no display"):
        chromium.print_to_pdf(program, "http://127.0.0.1/")
