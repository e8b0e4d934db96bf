"""The preview holds what the site holds; that hostile text in it is text is for ``test_escaping.py``."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.harness import commands
from tests.unit.pages.built import HTML, article, having, read, text

if TYPE_CHECKING:
    import subprocess
    from xml.etree.ElementTree import Element

ROOT = Path(__file__).resolve().parents[2]
TOPICS = sorted(path.stem for path in (ROOT / "content" / "curation").glob("*.yml"))


def _preview(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return commands.run(project, "preview", *arguments)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Element:
    """The example site's preview."""
    file = tmp_path_factory.mktemp("preview") / "preview.html"
    done = _preview(ROOT, str(file))
    assert done.returncode == 0, done.stdout + done.stderr
    return read(file)


@pytest.mark.parametrize("slug", TOPICS)
def test_every_entry_has_the_words_that_it_has_on_the_site(
    example: Element, example_site: Path, slug: str
) -> None:
    (shown,) = having(example, "id", f"topics/{slug}/")
    page = article(example_site / "topics" / slug / "index.html")
    for link in having(page, "class", "bg-share"):  # a single file has no cards
        link.text = ""
    for attribute in ("quotation", "figure", "point", "event"):
        entries, published = (having(where, "data-briefgen", attribute) for where in (shown, page))
        assert [(entry.get("id"), text(entry).split()) for entry in entries] == [
            (f"topics/{slug}/{entry.get('id')}", text(entry).replace("¶", "").split()) for entry in published
        ]
    words, published = (having(where, "class", "bg-exact") for where in (shown, page))
    assert [text(element) for element in words] == [text(element) for element in published] != []


def test_every_source_shows_the_excerpts_that_it_shows_on_the_site(
    example: Element, example_site: Path
) -> None:
    sources = [e for e in example.iter(f"{HTML}article") if e.get("id", "").startswith("sources/")]
    assert sources
    for source in sources:
        page = article(example_site / source.get("id", "") / "index.html")
        shown, published = (having(where, "class", "bg-excerpt") for where in (source, page))
        assert [text(element) for element in shown] == [text(element) for element in published] != []


def test_a_defect_prevents_it_and_leaves_the_last_one(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    assert _preview(tmp_path, "preview.html").returncode == 0
    before = (tmp_path / "preview.html").read_bytes()
    topic = tmp_path / "content" / "curation" / "nato-request.yml"
    altered = topic.read_text(encoding="utf-8").replace("a decision for you", "a choice for you")
    topic.write_text(altered, encoding="utf-8")
    done = _preview(tmp_path, "preview.html")
    assert done.returncode == 1
    assert "quotation-altered" in done.stdout
    assert (tmp_path / "preview.html").read_bytes() == before


def test_a_file_of_the_project_is_not_written_over(tmp_path: Path) -> None:
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    done = _preview(tmp_path, "mkdocs.yml")
    assert done.returncode == 2
    assert (tmp_path / "mkdocs.yml").read_bytes() == (ROOT / "mkdocs.yml").read_bytes()
