"""A page is taken from an earlier run only if a template would see the same, and is then the very same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefgen.cache import Store
from briefgen.errors import TemplateError
from briefgen.pages import Resources, SiteSettings, card_files, data_files, packaged_templates, share_images
from briefgen.pages.page import LaterAsset, LaterPage
from briefgen.pages.rendering import render
from briefgen.pages.templating.kept import AskedIds
from briefgen.standing import Standing
from tests.unit.pages.site_maker import SiteMaker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefgen.briefing import Site
    from briefgen.pages import Asset, Page

SETTINGS = SiteSettings("Desk", url="https://example.org/")


@pytest.fixture
def resources(tmp_path: Path) -> Resources:
    (tmp_path / "cache").mkdir()
    return Resources(Store(tmp_path / "cache", b"key"))


@pytest.fixture
def site() -> Site:
    maker = SiteMaker()
    return maker.site(maker.briefing())


def pages(site: Site, resources: Resources, folders: Sequence[Path] = ()) -> tuple[Page, ...]:
    return render(site, (*folders, packaged_templates()), SETTINGS, resources)


def kept_pages(resources: Resources, tmp_path: Path) -> set[str]:
    return {path.name for path in (tmp_path / "cache/page").iterdir()}


def test_pages_and_cards_are_found_again(site: Site, resources: Resources, tmp_path: Path) -> None:
    first = pages(site, resources), list(card_files(site, (packaged_templates(),), SETTINGS, resources))
    before = kept_pages(resources, tmp_path)
    again = pages(site, resources), list(card_files(site, (packaged_templates(),), SETTINGS, resources))
    clean = (
        render(site, (packaged_templates(),), SETTINGS),
        list(card_files(site, (packaged_templates(),), SETTINGS)),
    )
    assert first == again == clean
    assert kept_pages(resources, tmp_path) == before


def test_a_change_of_one_topic_is_seen(site: Site, resources: Resources) -> None:
    pages(site, resources)
    changed = replace(site, briefings=tuple(replace(one, title="Another title") for one in site.briefings))
    assert pages(changed, resources) == render(changed, (packaged_templates(),), SETTINGS)


def test_a_topic_shows_at_once_what_has_a_card_no_more(site: Site, resources: Resources) -> None:
    pages(site, resources)
    draft = replace(site, briefings=tuple(replace(one, status="draft") for one in site.briefings))
    assert pages(draft, resources) == render(draft, (packaged_templates(),), SETTINGS)


def test_a_template_that_changes_changes_its_pages(site: Site, resources: Resources, tmp_path: Path) -> None:
    own = tmp_path / "templates"
    (own / "pages").mkdir(parents=True)
    for text in ("one", "two"):
        (own / "pages/about.md.j2").write_text(f"# {text}\n", encoding="utf-8")
        made = {page.path: page.text for page in pages(site, resources, [own])}
        assert made["about/index.md"] == f"# {text}\n"


def test_a_template_cannot_ask_where_something_is_written(site: Site, tmp_path: Path) -> None:
    own = tmp_path / "templates"
    (own / "pages").mkdir(parents=True)
    (own / "pages/source.md.j2").write_text("{{ source.metadata.origin.start }}", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"may not use \.origin"):
        pages(site, Resources(), [own])


def test_a_picture_is_drawn_once_by_what_it_shows(site: Site, resources: Resources, tmp_path: Path) -> None:
    first = list(share_images(site, "Desk", resources))
    assert list(share_images(site, "Desk", resources)) == first == list(share_images(site, "Desk"))
    assert len(list((tmp_path / "cache/picture").iterdir())) == 1
    assert list(share_images(site, "Other desk", resources)) != first


def test_what_is_asked_of_ids_is_noted() -> None:
    ids = AskedIds(frozenset({"q-1"}))
    assert "q-1" in ids
    assert "q-2" not in ids
    assert ids.asked == {"q-1": True, "q-2": False}
    assert not ids.whole
    assert list(ids) == ["q-1"]
    assert ids.whole


class Everything(Standing):
    """A site that has whatever is made from a key, and nobody may look into it."""

    def __init__(self) -> None:
        self.asked: set[str] = set()

    def has_made(self, name: str, key: str) -> bool:
        self.asked.add(name)
        return bool(key)


def test_what_the_site_that_stands_has_is_not_made_again(
    site: Site, resources: Resources, monkeypatch: pytest.MonkeyPatch
) -> None:
    def files(resources: Resources) -> list[Asset]:
        cards = card_files(site, (packaged_templates(),), SETTINGS, resources)
        return [*data_files(site, SETTINGS, resources), *cards, *share_images(site, "Desk", resources)]

    clean, standing = files(resources), Everything()
    found = files(replace(resources, standing=standing))
    later = [file for file in found if isinstance(file, LaterAsset)]
    assert {file.path for file in later} == standing.asked
    assert found == clean
    with monkeypatch.context() as patched:
        patched.setattr("briefgen.pages.data.files.quotation_rows", None)
        with pytest.raises(TypeError):
            [file.content for file in later]


def test_a_text_is_fetched_only_for_who_asks(site: Site, resources: Resources, tmp_path: Path) -> None:
    first = pages(site, resources)
    again = pages(site, resources)
    kept = [page for page in again if isinstance(page, LaterPage)]
    assert kept
    assert [page.digest for page in again] == [page.digest for page in first]
    for path in (tmp_path / "cache/page").iterdir():
        path.unlink()
    assert [page.text for page in kept] == [
        page.text for page in first if page.path in {one.path for one in kept}
    ]
