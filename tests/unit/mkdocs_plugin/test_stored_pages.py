"""MkDocs' private functions are used only where they are as they were, and given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from mkdocs.commands import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.theme import Theme

from briefgen.mkdocs_plugin.shared_files import SharedFiles
from briefgen.mkdocs_plugin.stored_pages import StoredPages, applies
from briefgen.mkdocs_plugin.surroundings import can_store, surroundings
from briefgen.pages import Resources

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs.structure.pages import Page


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    made = MkDocsConfig()
    made.config_file_path = str(tmp_path / "mkdocs.yml")
    made.site_name = "Desk"
    made.theme = Theme(name="material", custom_dir=str(tmp_path / "theme"))
    made.markdown_extensions = ["toc"]
    made.plugins = {}  # type: ignore[assignment]
    made.hooks = {}  # type: ignore[assignment]
    return made


def test_it_applies_to_the_mkdocs_that_is_installed() -> None:
    assert applies()


@pytest.mark.parametrize("name", ["_populate_page", "_build_page"])
def test_it_does_not_apply_to_another_mkdocs(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def other(page: Page, config: MkDocsConfig) -> None: ...

    monkeypatch.setattr(build, name, other)
    assert not applies()
    monkeypatch.delattr(build, name)
    assert not applies()


def test_mkdocs_gets_its_functions_back() -> None:
    before = build._populate_page, build._build_page
    stored = StoredPages(Resources(jobs=2), SharedFiles(None))
    stored.begin()
    assert before != (build._populate_page, build._build_page)
    stored.end()
    assert before == (build._populate_page, build._build_page)


def test_a_theme_that_goes_through_all_pages_is_not_kept(config: MkDocsConfig, tmp_path: Path) -> None:
    (tmp_path / "theme").mkdir()
    assert can_store(config)
    (tmp_path / "theme/main.html").write_text("{% for file in pages %}{% endfor %}")
    assert not can_store(config)


def test_what_a_page_shows_of_its_surroundings_counts(config: MkDocsConfig, tmp_path: Path) -> None:
    def digest(seen: str = "") -> bytes:
        return surroundings(config, None, [seen])

    digests = [digest(), digest("preview")]
    config.site_name = "Other"
    digests.append(digest())
    config.extra["words"] = {"b": [1]}
    digests.append(digest())
    config.theme["language"] = "de"
    digests.append(digest())
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme/main.html").write_text("")
    digests.append(digest())
    (tmp_path / "theme/main.html").write_text("{{ page.title }}")
    digests.append(digest())
    assert len(set(digests)) == len(digests)
    assert digest() == digests[-1]


def test_where_the_site_is_written_does_not_count(config: MkDocsConfig) -> None:
    before = surroundings(config, None, [])
    config.site_dir = "elsewhere"
    assert surroundings(config, None, []) == before
