"""The check that CI runs on the built site finds what is false, and has nothing against what is true."""

from __future__ import annotations

import runpy
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
VERIFY_SITE = ROOT / ".ci" / "verify_site.py"
SOURCE = "“We need weapons, that’s the\nreality,” he said. They never gave 5 tanks, only helmets & boots.\n"
TRUE = '<p data-source="wire"><q class="bg-exact">We need weapons</q></p>'
AT_A_PATH = "<link rel=canonical href=https://host.example/path/>"


@pytest.fixture(scope="module")
def verifier() -> Callable[[list[str]], int]:
    """The check's main function; that it runs as a program is seen of the example."""
    main: Callable[[list[str]], int] = runpy.run_path(str(VERIFY_SITE))["main"]
    return main


@pytest.fixture
def verify(tmp_path: Path, verifier: Callable[[list[str]], int]) -> Callable[..., tuple[int, str]]:
    """Verify a site of one page with the given body, and of further files; yields status and output."""
    content = tmp_path / "content"
    (content / "curation").mkdir(parents=True)
    (content / "wire.txt").write_text(SOURCE, encoding="utf-8", newline="")
    (content / "sources.yml").write_text("wire: {path: wire.txt, title: A wire}\n", encoding="utf-8")

    def run(body: str, files: dict[str, str] | None = None) -> tuple[int, str]:
        page = f"<!doctype html><title>t</title><body>{body}"
        for name, text in {"site/index.html": page, **(files or {})}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text), encoding="utf-8")
        with redirect_stdout(StringIO()) as printed, redirect_stderr(StringIO()) as told:
            status = verifier([str(tmp_path / "site"), str(content)])
        assert not told.getvalue()
        return status, printed.getvalue()

    return run


@pytest.mark.parametrize(
    "words",
    [
        "We need weapons, that’s the\nreality",
        "W<em>e need w</em>eapons",
        "They never gave 5 tanks, only helmets &amp; boots.",
        'We need weapons<span class="bg-mark">[…]</span> he said',
        'We need <!-- weapons -->weapons<span class="bg-mark">[sic]</span>',
        '<span class="bg-mark">…</span> never gave 5 tanks',
    ],
)
def test_words_of_the_source_pass(verify: Callable[..., tuple[int, str]], words: str) -> None:
    status, output = verify(f'<div data-source="wire"><p><q class="x bg-exact">{words}</q></p></div>')
    assert (status, "1 passages" in output) == (0, True), output


@pytest.mark.parametrize(
    "words",
    [
        "We need weapons, that’s the reality",
        "We need weapons, that's the\nreality",
        "we need weapons",
        "They gave 5 tanks",
        "They never gave 6 tanks",
        'he said<span class="bg-mark">[…]</span>We need weapons',
        'We need <span class="bg-mark">no weapons</span>',
        '<span class="bg-mark">[We need weapons]</span>',
        "",
    ],
)
def test_words_that_the_source_does_not_have_fail(verify: Callable[..., tuple[int, str]], words: str) -> None:
    status, output = verify(f'<p data-source="wire"><q class="bg-exact">{words}</q></p>')
    assert status == 1, output


@pytest.mark.parametrize(
    ("body", "defect"),
    [
        ('<q class="bg-exact">We need weapons</q>', "words of no source"),
        ('<p data-source="x"><q class="bg-exact">We need weapons</q>', "unknown source"),
        ("<p>Nothing is quoted here", "no page shows a word of any source"),
        (TRUE + '<p data-briefgen="figure">5 tanks', "a figure shows no words"),
        (TRUE + '<p data-briefgen="quotation">We need weapons', "a quotation shows no words"),
        (TRUE + "<i id=a></i><i id=a></i>", "'a' stands more than once"),
        (TRUE + "<a href='nowhere/'>x</a>", "leads nowhere"),
        (TRUE + "<a href='#nothing'>x</a>", "anchor that is not there"),
        (TRUE + AT_A_PATH + "<a href='../x'>x</a>", "out of the site"),
        (TRUE + "<a href='javascript:x()'>x</a>", "out of the site"),
        (TRUE + "<img src=missing.png alt=''>", "loads what is not there"),
        (TRUE + "<img src=//elsewhere.example/a.png alt=''>", "loads from elsewhere"),
        (TRUE + "<img srcset='a.png 1x, https://elsewhere.example/a.png 2x'>", "loads from elsewhere"),
        (TRUE + "<script src=https://elsewhere.example/a.js></script>", "loads from elsewhere"),
        (TRUE + "<iframe src=https://elsewhere.example/></iframe>", "loads from elsewhere"),
        (TRUE + "<link rel=preconnect href=https://elsewhere.example>", "loads from elsewhere"),
        (TRUE + "<link rel='alternate stylesheet' href=https://elsewhere.example>", "loads from elsewhere"),
        (TRUE + "<p style='background: url(https://elsewhere.example/a)'>", "loads from elsewhere"),
        (TRUE + "<style>@import 'https://elsewhere.example/a';</style>", "loads from elsewhere"),
        (TRUE + "<svg><use href='https://elsewhere.example/a#b'/></svg>", "loads from elsewhere"),
        (
            TRUE + "<meta http-equiv=refresh content='0; url=https://elsewhere.example/'>",
            "loads from elsewhere",
        ),
    ],
)
def test_each_defect_of_a_page_is_named(
    verify: Callable[..., tuple[int, str]], body: str, defect: str
) -> None:
    status, output = verify(body)
    assert (status, defect in output) == (1, True), output


@pytest.mark.parametrize(
    "body",
    [
        '<div class="bg-excerpt" data-source="wire">We need <mark>weapons</mark>, that’s all</div>',
        '<p data-source="wire">Around it: <mark>We need 6 tanks</mark></p>',
    ],
)
def test_altered_words_of_an_excerpt_fail(verify: Callable[..., tuple[int, str]], body: str) -> None:
    status, output = verify(TRUE + body)
    assert (status, "words that do not stand in 'wire'" in output) == (1, True), output


def test_links_within_the_site_and_links_to_other_sites_pass(
    verify: Callable[..., tuple[int, str]],
) -> None:
    links = "<a href=topics/t/#x>1</a><a href='topics/t/#:~:text=a-,b'>2</a><a href=https://elsewhere.example/>3</a>"
    status, output = verify(
        f'{TRUE}{links}<a href="/">4</a><link rel=stylesheet href=a.css><img alt="" src="data:,">',
        {"site/topics/t/index.html": "<i id=x></i><a href=../../>home</a>", "site/a.css": "p {}"},
    )
    assert (status, "5 links" in output) == (0, True), output


def test_an_address_with_the_path_that_the_site_stands_at_is_within_it(
    verify: Callable[..., tuple[int, str]],
) -> None:
    missing = "<a href=/path/>home</a><img alt='' src=/other/a.png>"
    status, output = verify(TRUE + AT_A_PATH, {"site/404.html": missing})
    assert status == 1
    assert output.splitlines()[:-1] == ["404.html: loads from elsewhere: /other/a.png"]


@pytest.mark.parametrize("name", ["quotes", "figures"])
@pytest.mark.parametrize(
    ("words", "status"),
    [
        ('"We need weapons"', 0),
        ('["We need weapons", " […] ", "he said"]', 0),
        ('"We need guns"', 1),
        ('["he said", " […] ", "We need weapons"]', 1),
    ],
)
def test_the_words_of_an_index_are_compared_too(
    verify: Callable[..., tuple[int, str]], name: str, words: str, status: int
) -> None:
    beside = '[["A wire", "wire", ""]], [["A topic", "topics/a/"]]'
    speaker = '[["A", "people/a/"]], ' if name == "quotes" else ""
    files = {
        f"site/lists/{name}.json": '{"chunks": [1]}',
        f"site/lists/{name}-0.json": f'[["q-1", [{words}], {speaker}{beside}]]',
    }
    assert verify(TRUE, files)[0] == status


def test_a_style_sheet_that_loads_from_elsewhere_fails(verify: Callable[..., tuple[int, str]]) -> None:
    status, output = verify(
        TRUE, {"site/a/b.css": "@font-face { src: url( 'https://elsewhere.example/f' ) }"}
    )
    assert (status, "a/b.css: loads from elsewhere" in output) == (1, True), output


def test_a_published_topic_without_its_page_fails(verify: Callable[..., tuple[int, str]]) -> None:
    status, output = verify(TRUE, {"content/curation/t.yml": "status: published\n"})
    assert (status, "published, but it has no page" in output) == (1, True), output


@pytest.mark.parametrize(
    ("entries", "kind"),
    [("quotations", "quotation"), ("figures", "figure"), ("points", "point"), ("timeline", "event")],
)
def test_a_published_topic_without_one_of_its_entries_fails(
    verify: Callable[..., tuple[int, str]], entries: str, kind: str
) -> None:
    files = {
        "content/curation/t.yml": f"status: published\n{entries}: [{{text: a}}, {{text: b}}]\n",
        "site/topics/t/index.html": f"<p data-briefgen={kind}>One",
    }
    status, output = verify(TRUE, files)
    assert (status, f"1 of 2 {entries} are shown" in output) == (1, True), output


@pytest.mark.parametrize(("former", "status"), [(None, 1), ("../", 1), ("../t/", 0)])
def test_a_former_address_that_does_not_lead_on_fails(
    verify: Callable[..., tuple[int, str]], former: str | None, status: int
) -> None:
    files = {
        "content/curation/t.yml": "status: published\naliases: [was]\n",
        "site/topics/t/index.html": "<p>A topic",
        "site/topics/index.html": "<p>Topics",
    }
    if former:
        files["site/topics/was/index.html"] = f"<meta http-equiv=refresh content='0; url={former}'>"
    found, output = verify(TRUE, files)
    assert (found, "does not lead on to topics/t/index.html" in output) == (status, bool(status)), output


@pytest.mark.parametrize(("entries", "kind"), [("quotations", "quotation"), ("figures", "figure")])
def test_an_entry_without_its_card_or_its_frame_fails(
    verify: Callable[..., tuple[int, str]], entries: str, kind: str
) -> None:
    shown = f'<p data-briefgen="{kind}" id="q-1">{TRUE}</p>'.replace("<p data-source", "<b data-source")
    files = {
        "content/curation/t.yml": f"status: published\n{entries}: [{{exact: a}}]\n",
        "site/topics/t/index.html": shown,
        "site/cards/q-1/index.html": shown,
        "site/cards/q-1/embed/index.html": TRUE,
    }
    status, output = verify(TRUE, files)
    assert status == 1
    assert output.splitlines()[:-1] == [
        "cards/q-1/embed/index.html: no card of what topics/t/index.html shows"
    ]
    assert verify(TRUE, files | {"site/cards/q-1/embed/index.html": shown})[0] == 0


def test_a_draft_needs_no_page(verify: Callable[..., tuple[int, str]]) -> None:
    status, output = verify(TRUE, {"content/curation/t.yml": "status: draft\n"})
    assert status == 0, output


def test_the_example_site_passes(example_site: Path) -> None:
    command = [sys.executable, str(VERIFY_SITE), str(example_site), str(ROOT / "content")]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout


def test_a_page_that_is_named_like_an_order_gives_none(verify: Callable[..., tuple[int, str]]) -> None:
    hostile = "site/::error title=##[group]x::y.html"
    status, output = verify(TRUE, {hostile: '<!doctype html><title>t</title><a href="none.html">a</a>'})
    assert status == 1
    assert "none.html" in output
    assert "##[" not in output
    assert not any(line.startswith("::") for line in output.splitlines())
