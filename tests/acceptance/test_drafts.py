"""A draft is shown where an editor asks for it, marked as one, and nowhere in what is published."""

from __future__ import annotations

import gzip
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.harness import commands
from tests.harness.project import write_project

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = (
    "Market closes\n\nThe town of Elmham closed its market on 5 February 2024. "
    "“We had no choice but to close,” said Ann Lee, the mayor. The hall had cost 40,000 euros a year. "
    "She went home in the rain that evening, and nobody spoke of it again for several weeks.\n"
    "“Zebrawood panels will line the annexe,” said Bo Ek, an architect. They weigh 9,713 kilograms. "
    "Work on the annexe begins on 6 May 2024.\n"
)
PUBLISHED = """\
title: The market closes
abstract: Elmham closed its market.
status: published
date_published: 2024-02-06
related: [annexe-secret]
points:
  - {text: Elmham closed its market., status: confirmed,
     evidence: [{source: report, exact: closed its market}]}
quotations:
  - {speaker: ann-lee, exact: We had no choice but to close, source: report}
"""
DRAFT = """\
title: An annexe is planned by Quillon
abstract: The annexe, says Vorpal, begins in May.
basis: Tulgey told the desk
status: draft
related: [market]
figures:
  - {value: "9,713 kilograms", measures: weight of the frumious panels, source: report,
     exact: "They weigh 9,713 kilograms", note: Slithy was there.,
     basis: Known from visits}
points:
  - {text: Mimsy panels line the annexe., status: confirmed, basis: Borogove saw them,
     evidence: [{source: report, exact: Zebrawood panels will line the annexe}]}
quotations:
  - {speaker: bo-ek, exact: Zebrawood panels will line the annexe, source: report, event: Outgrabe hall,
     note: Brillig remark., basis: Jabberwock was told}
timeline:
  - {date: 2024-05-06, text: Work starts in the wabe., basis: Gimble,
     evidence: [{source: report, exact: Work on the annexe begins on 6 May 2024}]}
changes: [{date: 2024-03-01, note: Gyre added.}]
corrections: [{date: 2024-03-02, note: Tove was wrong.}]
date_modified: 2024-03-02
"""
SECRET = (
    "annexe", "quillon", "vorpal", "tulgey", "9,713", "frumious", "slithy", "mimsy", "borogove",
    "zebrawood", "outgrabe", "brillig", "jabberwock", "wabe", "gimble", "gyre", "tove",
)  # fmt: skip
PEOPLE = "ann-lee: {name: Ann Lee, aliases: [Lee]}\nbo-ek: {name: Bo Ek}\n"
METADATA = "report: {title: Market closes, path: corpus/report.txt}\n"
BUDGET = "plugins: [search, {briefgen: {excerpt_budget: {warn: 1, error: 1, words: 9999}}}]\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a topic that is published and one that is not."""
    folder = tmp_path_factory.mktemp("drafts")
    topics = {"market": PUBLISHED, "annexe-secret": DRAFT}
    file = write_project(folder, {"report": TEXT}, topics, metadata=METADATA, people=PEOPLE)
    text = file.read_text(encoding="utf-8").replace("plugins: [search, briefgen]\n", BUDGET)
    file.write_text(f"{text}site_url: https://example.org/\n", encoding="utf-8")
    return folder


def run(project: Path, *arguments: str) -> str:
    done = commands.run(project, *arguments, environment={"NO_MKDOCS_2_WARNING": "1"}, megabytes=2000)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file by its path, unpacked where it is packed."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        yield path.relative_to(folder).as_posix(), gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


@pytest.mark.parametrize("command", [("build", "--strict", "--site-dir"), ("generate",)])
def test_no_word_of_a_draft_is_in_what_is_published(
    project: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    run(project, *command, str(tmp_path / "out"))
    found = dict(files(tmp_path / "out"))
    assert any("market" in name for name in found)
    assert not [(word, name) for name in found for word in SECRET if word in name.lower()]
    ours = {name: data for name, data in found.items() if not name.endswith((".js", ".wasm", ".svg", ".css"))}
    texts = {name: data.decode("utf-8", "replace").lower() for name, data in ours.items()}
    assert not [(word, name) for name, text in texts.items() for word in SECRET if word in text]
    assert any("we had no choice" in text for text in texts.values())


@pytest.fixture(scope="module")
def preview(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as ``serve --drafts`` builds it."""
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(tmp_path_factory.mktemp("served")))
    plugin = config.plugins["briefgen"]
    plugin.drafts = True  # type: ignore[attr-defined]
    try:
        config.plugins.on_startup(command="serve", dirty=False)
        build(config, serve_url="http://127.0.0.1:8000/")
    finally:
        plugin.drafts = False  # type: ignore[attr-defined]
        config.plugins.on_startup(command="build", dirty=False)
    return Path(config.site_dir)


def read(folder: Path, path: str) -> str:
    return (folder / path).read_text(encoding="utf-8")


def test_a_preview_shows_a_draft_and_says_so(preview: Path) -> None:
    page = read(preview, "topics/annexe-secret/index.html")
    assert '<p class="bg-draft"><strong>Draft: not published.</strong>' in unescape(page)
    assert "<title>Draft: An annexe is planned by Quillon" in unescape(page)
    assert '<meta name="robots" content="noindex">' in page
    assert "Zebrawood panels will line the annexe" in page
    assert "creativeWorkStatus" not in page
    assert 'id="data"' not in page
    assert "bg-draft" not in read(preview, "topics/market/index.html").replace("bg-draft-mark", "")


@pytest.mark.parametrize(
    "path",
    ["", "topics/", "topics/market/", "quotes/", "figures/", "timeline/", "people/bo-ek/", "sources/report/"],
)
def test_a_draft_is_marked_wherever_a_preview_links_to_it(preview: Path, path: str) -> None:
    page = read(preview, f"{path}index.html")
    title = "An annexe is planned by Quillon</a>"
    assert page.count(title) == page.count(f'{title} <span class="bg-draft-mark">Draft</span>') > 0
    assert '<meta name="robots" content="noindex">' in page


def test_files_for_other_programs_have_no_draft_in_a_preview_either(preview: Path) -> None:
    kept = (
        "data/",
        "feed.",
        "topics/market/feed.",
        "topics/market/quotations",
        "sitemap",
        "assets/share/",
        "cards/",
    )
    found = {name: data for name, data in files(preview) if name.startswith(kept)}
    assert {name.partition("/")[0] for name in found} >= {
        "data",
        "feed.xml",
        "sitemap.xml",
        "assets",
        "cards",
    }
    texts = {name: data.decode("utf-8", "replace").lower() for name, data in found.items()}
    assert not [(word, name) for name, text in texts.items() for word in SECRET if word in text + name]
    topic = preview / "topics/annexe-secret"
    assert [path.name for path in topic.iterdir()] == ["index.html"]
    assert not (preview / "SHA256SUMS").exists()


def test_a_preview_without_drafts_has_none(project: Path, tmp_path: Path) -> None:
    run(project, "preview", str(tmp_path / "p.html"))
    assert "annexe" not in read(tmp_path, "p.html").lower()
    assert "bg-draft-mark" not in read(tmp_path, "p.html").partition("</style>")[2]


def test_a_preview_of_a_topic_shows_it_though_it_is_a_draft(project: Path, tmp_path: Path) -> None:
    run(project, "preview", str(tmp_path / "p.html"), "--topic", "annexe-secret")
    body = read(tmp_path, "p.html").partition("</style>")[2]
    assert "<strong>Draft: not published.</strong>" in unescape(body)
    assert "Draft: An annexe is planned by Quillon</a>" in unescape(body)
    assert 'id="topics/market/"' not in body
    run(project, "preview", str(tmp_path / "all.html"), "--drafts")
    body = read(tmp_path, "all.html").partition("</style>")[2]
    assert 'id="topics/market/"' in body
    assert 'Quillon</a> <span class="bg-draft-mark">Draft</span>' in body
