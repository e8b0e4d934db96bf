from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

import html5lib
import pytest

from briefgen.errors import ConfigurationError
from briefgen.pages import Asset, SiteSettings, packaged_templates, read_assets, render
from briefgen.preview import chosen, single_file
from tests.unit.pages.built import HTML, having, text
from tests.unit.pages.site_maker import SiteMaker, make_source


def made(*slugs: str, sheet: str | None = None) -> str:
    maker = SiteMaker()
    first = maker.briefing(slug="first", related=(("second", "The other"),))
    site = maker.site(
        first, maker.briefing(slug="second", title="The other"), unused=(make_source("unused"),)
    )
    templates = [packaged_templates()]
    pages = render(site, templates, SiteSettings("Desk"))
    assets = read_assets(templates) if sheet is None else (Asset("assets/briefgen.css", sheet.encode()),)
    return single_file(site, chosen(site, slugs), (*pages, *assets), name="Desk & <b>", language="en")


def test_no_id_is_given_twice_though_two_topics_hold_the_same_entries() -> None:
    ids = [element.get("id") for element in html5lib.parse(made()).iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert {"topics/first/q-they-need-weapons-1", "topics/second/q-they-need-weapons-1"} <= set(ids)


def test_every_link_leads_to_an_element_of_the_file() -> None:
    document = html5lib.parse(made())
    ids = {element.get("id") for element in document.iter()}
    links = [a.get("href", "") for a in document.iter(f"{HTML}a") if a.get("href")]
    assert {"#topics/second/", "#sources/wire/", "#topics/first/s-wire"} <= set(links)
    assert any(link.startswith("#sources/wire/passage-") for link in links)
    assert all(link.startswith("#") and link[1:] in ids for link in links)


def test_only_the_topics_asked_for_are_shown_and_a_link_to_another_is_words() -> None:
    document = html5lib.parse(made("second"))
    assert having(document, "id", "topics/second/")
    assert not having(document, "id", "topics/first/")
    assert "A preview of 1 of 2 topics" in " ".join(text(document).split())


def test_a_source_that_nothing_rests_on_is_not_shown() -> None:
    assert not having(html5lib.parse(made()), "id", "sources/unused/")


def test_a_topic_that_does_not_exist_is_refused_with_those_that_do() -> None:
    with pytest.raises(ConfigurationError, match='no topic "none" to show; known: first, second'):
        made("none")


@pytest.mark.parametrize("sheet", [None, "p {}\r\nb {}\ra::after {content: '</style><script>'}\0"])
def test_the_policy_names_the_styles_and_nothing_else(sheet: str | None) -> None:
    document = html5lib.parse(made(sheet=sheet))
    (policy,) = having(document, "http-equiv", "Content-Security-Policy")
    (style,) = document.iter(f"{HTML}style")
    digest = b64encode(sha256(text(style).encode()).digest()).decode()
    assert policy.get("content") == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    assert not list(document.iter(f"{HTML}script"))


def test_the_files_dark_colours_are_those_of_the_site() -> None:
    added = made().partition("prefers-color-scheme: dark")[2]
    own = made().partition('[data-md-color-scheme="slate"] {')[2]
    colours = [re.findall(r"--bg-[a-z]+: #[0-9a-f]+", part.partition("}")[0]) for part in (own, added)]
    assert colours[0] == colours[1] != []


def test_the_sites_name_is_text() -> None:
    (heading, *_) = html5lib.parse(made()).iter(f"{HTML}h1")
    assert text(heading) == "Desk & <b>"
