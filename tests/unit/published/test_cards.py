"""What a card shows is proved like any other page, and its address is kept like any other."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from briefgen.pages import Asset
from briefgen.pipeline import render_pages
from briefgen.published import SiteFiles, last_site, losses
from briefgen.published.pages import page_defects
from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.pipeline import Project

TEXT = "“We cannot keep it open,” said Ann Lee, the mayor. They sold 40 tonnes of grain.\n"
TOPIC = """\
title: The market
abstract: It closes.
status: STATUS
quotations:
  - {speaker: ann-lee, exact: We cannot keep it open, source: report}
figures:
  - {value: 40 tonnes, measures: grain sold, source: report, exact: sold 40 tonnes of grain}
"""
PEOPLE = "ann-lee: {name: Ann Lee}\n"


def project(folder: Path, status: str = "published") -> Project:
    topic = TOPIC.replace("STATUS", status)
    if status == "withdrawn":
        topic += "withdrawn_because: It was about another market.\n"
    return compiled(write_project(folder / status, {"report": TEXT}, {"market": topic}, people=PEOPLE))


def write_cards(folder: Path, made: Project) -> list[str]:
    """Write the pages of cards alone; their files."""
    names = []
    for file in render_pages(made):
        if isinstance(file, Asset) and file.path.startswith("cards/") and file.path.endswith(".html"):
            path = folder / "site" / file.path
            path.parent.mkdir(parents=True)
            path.write_bytes(file.content)
            names.append(file.path)
    return sorted(names, key=len)


def defects(folder: Path, made: Project) -> list[str]:
    assert made.site
    found = page_defects(SiteFiles(folder / "site"), made.site, made.corpus, made.settings)
    return [defect.line() for defect in found if defect.file.startswith("cards/")]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("We cannot keep", "We cannot quite keep", "not the words of report"),
        ("Ann Lee</span>", "Ann Li</span>", "has a different bg-name"),
        ("sold 40 tonnes", "sold 41 tonnes", "not the words of report"),
        ("grain sold</span>", "grain bought</span>", "has a different bg-measures"),
        ("</main>", '<q class="bg-exact" data-source="report">We lost</q></main>', "quotes something"),
    ],
)
def test_a_change_in_a_card_or_its_frame_is_found(tmp_path: Path, old: str, new: str, said: str) -> None:
    made = project(tmp_path)
    changed = [name for name in write_cards(tmp_path, made) if old in (tmp_path / "site" / name).read_text()]
    assert defects(tmp_path, made) == []
    for name in changed:
        path = tmp_path / "site" / name
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    found = defects(tmp_path, made)
    assert [line.partition(".html")[0] for line in found] == sorted(name[:-5] for name in changed)
    assert all(said in line for line in found)


def test_a_card_that_is_missing_is_found(tmp_path: Path) -> None:
    made = project(tmp_path)
    first, *_ = write_cards(tmp_path, made)
    (tmp_path / "site" / first).unlink()
    assert [line.partition(": ")[0] for line in defects(tmp_path, made)] == [first]


def test_a_withdrawn_topic_leaves_a_note_at_each_of_its_cards(tmp_path: Path) -> None:
    before = write_cards(tmp_path, project(tmp_path))
    made = project(tmp_path, "withdrawn")
    (tmp_path / "site").rename(tmp_path / "before")
    assert write_cards(tmp_path, made) == before
    texts = [(tmp_path / "site" / name).read_text(encoding="utf-8") for name in before]
    assert all("was withdrawn" in text and "We cannot" not in text for text in texts)
    assert defects(tmp_path, made) == []


def lost(folder: Path, made: Project, entries: str, *names: str) -> list[str]:
    content = f'{{"first": {{"items": [{{"body": "https://x/topics/market/#{entries}"}}]}}}}'.encode()
    lines = [f"{'0' * 64}  {name}\n" for name in names]
    manifest = "".join([*lines, f"{sha256(content).hexdigest()}  data/annotations.jsonld\n"])
    last = last_site(manifest.encode(), content)
    for name, text in (("topics/market/index.html", f'<b id="{GONE}">'), ("data/annotations.jsonld", "{}")):
        (folder / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "site" / name).write_text(text, encoding="utf-8")
    assert made.site
    return [defect.line() for defect in losses(last, SiteFiles(folder / "site"), made.site, made.settings)]


GONE = "q-it-is-gone-1f3a9c"
CARDS = (f"cards/{GONE}/index.html", f"cards/{GONE}/embed/index.html")


def test_a_card_may_not_vanish_and_is_named_once(tmp_path: Path) -> None:
    (line,) = lost(tmp_path, project(tmp_path), GONE, *CARDS)
    assert line.startswith(f"cards/{GONE}/index.html: is on the last published site")
    assert "former_ids of the entry that replaces it" in line


def test_an_entry_that_vanishes_is_named_without_its_card(tmp_path: Path) -> None:
    other = "q-another-one-1f3a9c"
    (line,) = lost(tmp_path, project(tmp_path), other, f"cards/{other}/index.html")
    assert line.startswith(f"topics/market/index.html#{other}: ")
