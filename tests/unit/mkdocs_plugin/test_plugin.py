from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from briefgen.pages import NAVIGATION
from tests.harness.project import write_project

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig

TEXT = (
    "In Seoul Mr. Stoltenberg said: “They need weapons, that’s the reality.” Nobody answered him that day.\n"
)
TOPIC = """\
title: Stoltenberg asks Seoul
abstract: The alliance asked for weapons.
status: published
date_published: 2023-02-01
points:
  - {text: No answer came., status: confirmed, evidence: [{source: wire, exact: Nobody answered him}]}
quotations:
  - {speaker: jens, exact: "They need weapons, that’s the reality", source: wire}
"""
ALTERED = TOPIC.replace("need weapons", "want weapons")
PEOPLE = "jens: {name: Jens Stoltenberg, aliases: [Mr. Stoltenberg]}\n"
BUDGET = "plugins: [search, {briefgen: {excerpt_budget: {warn: 1, error: 1, words: 9999}}}]"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The configuration file of a project without defects."""
    file = write_project(tmp_path / "project", {"wire": TEXT}, {"arms": TOPIC}, people=PEOPLE)
    _configure(file, "")
    return file


def _configure(file: Path, more: str) -> None:
    given = f"site_name: Test\ndocs_dir: content/pages\ntheme: {{name: material}}\n{BUDGET}\n{more}"
    file.write_text(given, encoding="utf-8")


def _topic(file: Path, text: str) -> None:
    (file.parent / "content/curation/arms.yml").write_text(text, encoding="utf-8")


def _config(file: Path, **options: Any) -> MkDocsConfig:
    return load_config(str(file), **options)


def _build(file: Path, **options: Any) -> Path:
    config = _config(file, **options)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return file.parent / "site"


class Preview:
    """What ``mkdocs serve`` does: one start, then a build with a fresh configuration for each change."""

    def __init__(self, file: Path) -> None:
        self._file = file
        _config(file).plugins.on_startup(command="serve", dirty=False)

    def page(self, path: str) -> str:
        config = _config(self._file)
        build(config, serve_url="http://127.0.0.1:8000/")
        return (self._file.parent / "site" / path).read_text(encoding="utf-8")


def test_a_strict_build_has_every_page_and_asset(project: Path) -> None:
    site = _build(project, strict=True)
    paths = {file.relative_to(site).parent.as_posix() for file in site.rglob("index.html")}
    lists = {path.rpartition("/")[0] or "." for _, path in NAVIGATION}
    cards = {path for path in paths if path.startswith("cards/q-they-need-")}
    assert paths == lists | cards | {"topics/arms", "sources/wire", "people/jens"}
    assert len(cards) == 2
    assert (site / "assets/briefgen.css").is_file()
    assert (site / "404.html").is_file()
    for path in ("data/quotations.csv", "data/annotations.jsonld", "feed.xml", "topics/arms/feed.json"):
        assert (site / path).is_file()


def test_the_sitemap_says_when_pages_changed_and_not_when_they_were_built(project: Path) -> None:
    _configure(project, "site_url: https://desk.example/")
    _topic(project, TOPIC.replace("date_published: 2023-02-01", "date_published: 2023-02"))
    (project.parent / "content/pages/notes.md").write_text("# Notes\n", encoding="utf-8")
    sitemap = (_build(project) / "sitemap.xml").read_text(encoding="utf-8")
    dates = dict(
        re.findall(r"<loc>https://desk.example/(.*?)</loc>\s*(?:<lastmod>(.*?)</lastmod>)?", sitemap)
    )
    assert dates["topics/arms/"] == dates["sources/wire/"] == dates["people/jens/"] == dates[""] == "2023-02"
    assert dates["notes/"] == ""
    assert not any(path.startswith("cards/") for path in dates)


@pytest.mark.parametrize("given", ["CC-BY-4.0", "{license: CC-BY-4.0, attribution: Desk}"])
def test_a_licence_is_an_option_of_the_plugin(project: Path, given: str) -> None:
    text = project.read_text(encoding="utf-8")
    project.write_text(text.replace("briefgen: {", f"briefgen: {{data_license: {given}, "), encoding="utf-8")
    about = (_build(project) / "about/index.html").read_text(encoding="utf-8")
    assert 'href="https&#58;//creativecommons.org/licenses/by/4.0/"' in about


def test_nothing_is_written_into_the_folder_of_pages(project: Path) -> None:
    _build(project)
    assert list((project.parent / "content/pages").iterdir()) == []


def test_a_build_from_another_folder_works(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert (_build(project) / "topics/arms/index.html").is_file()


def test_two_builds_are_the_same_bytes(project: Path) -> None:
    def contents() -> dict[str, bytes]:
        site = _build(project)
        return {str(file.relative_to(site)): file.read_bytes() for file in site.rglob("*.html")}

    assert contents() == contents()


def test_a_defect_fails_the_build_and_leaves_the_last_site(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (_build(project) / "topics/arms/index.html").read_bytes()
    _topic(project, ALTERED)
    with pytest.raises(Abort):
        _build(project)
    assert (project.parent / "site/topics/arms/index.html").read_bytes() == before
    printed = capsys.readouterr().out
    assert "quotation-altered" in printed
    assert "content/curation/arms.yml:8" in printed


def test_the_failure_is_told_in_one_line(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    _topic(project, ALTERED)
    with pytest.raises(Abort):
        _build(project)
    assert "briefgen: 1 error; the site is unchanged" in caplog.messages


def test_a_warning_fails_a_strict_build_only(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    (project.parent / "content/corpus/undescribed.txt").write_text("Nobody described this.", encoding="utf-8")
    _build(project)
    assert any("undescribed-source" in message for message in caplog.messages)
    with pytest.raises(Abort, match="1 warnings in strict mode"):
        _build(project, strict=True)


def test_an_unknown_budget_key_is_told_in_one_line(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    text = project.read_text(encoding="utf-8").replace("warn: 1", "warm: 1")
    project.write_text(text, encoding="utf-8")
    with pytest.raises(Abort):
        _build(project)
    assert any("excerpt_budget.warm" in message for message in caplog.messages)


def test_a_broken_template_is_told_with_its_line(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    own = project.parent / "site_templates/pages"
    own.mkdir(parents=True)
    (own / "about.md.j2").write_text("# About\n{{ missing }}\n", encoding="utf-8")
    with pytest.raises(Abort):
        _build(project)
    assert any("about.md.j2:2" in message for message in caplog.messages)


def test_a_page_written_by_hand_wins(project: Path) -> None:
    (project.parent / "content/pages/about.md").write_text("# Our own words\n", encoding="utf-8")
    site = _build(project, strict=True)
    assert "Our own words" in (site / "about/index.html").read_text(encoding="utf-8")


def test_another_page_written_by_hand_is_in_the_navigation(project: Path) -> None:
    (project.parent / "content/pages/contact.md").write_text("# Contact us\n", encoding="utf-8")
    site = _build(project, strict=True)
    assert "Contact us" in (site / "index.html").read_text(encoding="utf-8")


def test_the_navigation_lists_lists_and_no_single_page(project: Path) -> None:
    home = (_build(project) / "index.html").read_text(encoding="utf-8")
    tabs = home.partition('class="md-tabs__list"')[2].partition("</nav>")[0]
    assert tabs.count("<li") == 8
    assert "topics/arms" not in tabs


def test_a_projects_own_navigation_stays(project: Path) -> None:
    _configure(project, "nav: [{Only: index.md}]")
    home = (_build(project, strict=True) / "index.html").read_text(encoding="utf-8")
    assert home.count('class="md-nav__link') < 8
    assert "Only" in home


def test_a_projects_own_theme_settings_stay(project: Path) -> None:
    text = project.read_text(encoding="utf-8")
    own = "{name: material, features: [toc.integrate], palette: {scheme: slate}, favicon: own.png}"
    project.write_text(text.replace("{name: material}", own), encoding="utf-8")
    home = (_build(project) / "index.html").read_text(encoding="utf-8")
    assert 'data-md-color-scheme="slate"' in home
    assert 'href="own.png"' in home
    assert '"features": ["toc.integrate"]' in home


def test_no_font_is_loaded_from_another_host(project: Path) -> None:
    assert "fonts.g" not in (_build(project) / "index.html").read_text(encoding="utf-8")


def test_pages_can_be_served_as_files(project: Path) -> None:
    site = _build(project, use_directory_urls=False)
    assert 'href="../sources/wire.html#passage-' in (site / "topics/arms.html").read_text(encoding="utf-8")


def test_edit_leads_to_the_yaml_and_generated_lists_have_no_edit(project: Path) -> None:
    text = project.read_text(encoding="utf-8")
    wanted = text.replace("{name: material}", "{name: material, features: [content.action.edit]}")
    project.write_text(
        f"{wanted}\nrepo_url: https://code.example/x/y\nedit_uri: edit/main/content/pages/\n",
        encoding="utf-8",
    )
    site = _build(project, strict=True)
    edit = 'href="https://code.example/x/y/edit/main/content/curation/arms.yml"'
    assert edit in (site / "topics/arms/index.html").read_text(encoding="utf-8")
    assert 'rel="edit"' not in (site / "index.html").read_text(encoding="utf-8")


def test_a_folders_name_is_no_markup_in_the_link_to_edit(project: Path) -> None:
    text = project.read_text(encoding="utf-8")
    wanted = text.replace("{name: material}", "{name: material, features: [content.action.edit]}")
    project.write_text(f"{wanted}\nrepo_url: https://code.example/x/y\nedit_uri: edit/\n", encoding="utf-8")
    folder = project.parent / 'content/curation/"><b onclick=x>'
    folder.mkdir()
    (project.parent / "content/curation/arms.yml").rename(folder / "arms.yml")
    page = (_build(project, strict=True) / "topics/arms/index.html").read_text(encoding="utf-8")
    assert "%22%3E%3Cb%20onclick%3Dx%3E/arms.yml" in page
    assert "<b onclick" not in page


def test_a_plain_theme_works_too(project: Path) -> None:
    text = project.read_text(encoding="utf-8").replace("{name: material}", "{name: mkdocs}")
    project.write_text(text, encoding="utf-8")
    assert "bg-exact" in (_build(project) / "topics/arms/index.html").read_text(encoding="utf-8")


def test_a_preview_shows_a_defect_above_the_last_good_page(project: Path) -> None:
    preview = Preview(project)
    assert "bg-defects" not in preview.page("topics/arms/index.html")
    _topic(project, ALTERED)
    page = preview.page("topics/arms/index.html")
    assert "They need weapons, that’s the reality" in page
    assert "quotation-altered" in page
    _topic(project, TOPIC.replace("No answer came.", "Nobody said a word."))
    mended = preview.page("topics/arms/index.html")
    assert "Nobody said a word." in mended
    assert "bg-defects" not in mended


def test_a_preview_that_begins_with_a_defect_shows_it(project: Path) -> None:
    _topic(project, ALTERED)
    preview = Preview(project)
    assert "quotation-altered" in preview.page("index.html")
    assert (project.parent / "site/assets/briefgen.css").is_file()
    _topic(project, TOPIC)
    assert "Stoltenberg asks Seoul" in preview.page("index.html")


def test_defects_in_a_preview_are_text(project: Path) -> None:
    preview = Preview(project)
    _topic(project, TOPIC.replace("They need weapons", "<script>alert(1)</script>"))
    page = preview.page("index.html")
    assert "<script>alert(1)" not in page
    assert "&#60;script&#62;alert(1)" in page


POLICY = '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"'


def test_each_page_has_its_policy_before_anything_that_is_loaded(project: Path) -> None:
    text = "# Table\n\n| a | b |\n|--:|:-:|\n| 1 | 2 |\n"
    (project.parent / "content/pages/table.md").write_text(text, encoding="utf-8")
    pages = [file.read_text(encoding="utf-8") for file in _build(project).rglob("*.html")]
    assert all(page.count(POLICY) == 1 and page.index(POLICY) < page.index("<link") for page in pages)
    assert not [page for page in pages if re.search(r"<script>|\sstyle=|<style|\son[a-z]+=", page)]


def test_a_preview_has_no_policy_because_its_pages_reload_by_an_inline_script(project: Path) -> None:
    assert "Content-Security-Policy" not in Preview(project).page("topics/arms/index.html")


def test_a_preview_watches_content_and_templates(project: Path) -> None:
    config = _config(project)
    config.plugins.on_startup(command="serve", dirty=False)
    build(config, serve_url="http://127.0.0.1:8000/")
    watched = {path.rpartition("/")[2] for path in config.watch}
    assert {"corpus", "curation", "sources.yml", "people.yml", "site_templates"} <= watched


def test_the_themes_search_index_of_a_preview_leaves_the_defects_out(project: Path) -> None:
    project.write_text(
        project.read_text(encoding="utf-8").replace("words: 9999}", "words: 9999}, search: material"),
        encoding="utf-8",
    )
    preview = Preview(project)
    preview.page("index.html")
    _topic(project, ALTERED)
    entries = json.loads(preview.page("search/search_index.json"))["docs"]
    assert not [entry for entry in entries if "quotation-altered" in entry["text"]]
