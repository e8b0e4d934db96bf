"""Lists that are too long for a page: each entry is in one part, and all parts are linked."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from briefgen.pages import SiteSettings, kinds, list_indexes
from briefgen.pages.fingerprints import Fingerprints
from briefgen.pages.lists import list_index, long_lists
from briefgen.pages.lists.long_lists import Group, Measure, long_list
from briefgen.pages.lists.site_lists import person_list, quotation_list
from briefgen.published.expected import expected_pages
from briefgen.yaml_source import PartialDate
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from briefgen.briefing import Site
    from tests.unit.pages.conftest import Rendered

SENTENCES = [f"They said number {number} of many things." for number in range(40)]
YEARS = ("2019", "2021-05", "2021-07-02", None)


@pytest.fixture
def site() -> Site:
    text = "\n\n".join(f"“{one}”" for one in SENTENCES)
    maker = SiteMaker(make_source(text=text, language="nl"))
    quotations = tuple(
        maker.quotation(
            id=f"q-number-{number}",
            passage=make_passage(maker.source, one.removesuffix(".")),
            date=PartialDate(year) if (year := YEARS[number % 4]) else None,
            paraphrase=number == 0,
        )
        for number, one in enumerate(SENTENCES)
    )
    return maker.site(maker.empty_briefing(quotations=quotations))


@pytest.fixture
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages take a few entries only."""
    monkeypatch.setattr(long_lists, "HEAVY", 5000)


def measured(weight: int) -> Measure[str]:
    return Measure(
        group=lambda text: Group(text[0], text[0]),
        row=lambda _: weight,
        card=lambda _: 2 * weight,
        newest=lambda text: text,
    )


@pytest.mark.parametrize(("weight", "form"), [(1, "cards"), (20_000, "rows"), (40_000, "parts")])
def test_the_weight_decides_the_form(weight: int, form: str) -> None:
    assert long_list("quotes", ["aa", "ab", "b"], measured(weight)).form == form


def test_every_entry_is_in_one_part_and_parts_are_in_order() -> None:
    listed = long_list("quotes", ["aa", "ab", "ac", "b"], measured(40_000))
    assert [(part.path, part.entries, part.of, part.size) for part in listed.parts] == [
        ("quotes/by/a.md", ("aa", "ab"), 2, 3),
        ("quotes/by/a/2.md", ("ac",), 2, 3),
        ("quotes/by/b.md", ("b",), 1, 1),
    ]
    assert listed.newest == ("b", "ac", "ab", "aa")


def test_an_entry_that_is_too_heavy_has_a_page_of_its_own() -> None:
    assert len(long_list("quotes", ["aa", "ab"], measured(200_000)).parts) == 2


@pytest.mark.usefixtures("light")
def test_a_parted_list_keeps_its_address_and_leads_to_every_part(site: Site, rendered: Rendered) -> None:
    pages = rendered(site)
    parts = {path: text for path, text in pages.items() if path.startswith("quotes/by/")}
    assert {"quotes/by/2019.md", "quotes/by/2021.md", "quotes/by/undated.md"} < parts.keys()
    ids = re.findall(r'id="(q-[^"]+)"', "".join(parts.values()))
    assert sorted(ids) == sorted(f"q-number-{number}" for number in range(40))
    front = pages["quotes/index.md"]
    assert '<a href="by/2021/">2021</a> <span class="bg-meta">20</span>' in front
    assert 'data-index="../lists/quotes.json"' in front
    assert '<a rel="next" href="2/">Next&#58; 2019, page 2</a>' in parts["quotes/by/2019.md"]
    assert '<a rel="prev" href="../">Previous&#58; 2019, page 1</a>' in parts["quotes/by/2019/2.md"]


@pytest.mark.usefixtures("light")
def test_a_row_has_the_words_verbatim_and_leads_to_the_topic(site: Site, rendered: Rendered) -> None:
    page = rendered(site)["quotes/by/2021.md"]
    words = '“<span class="bg-exact" lang="nl" dir="ltr">They said number 1 of many things</span>”'
    assert words in page
    assert 'href="../../../topics/arms/#q-number-1"' in page


@pytest.mark.usefixtures("light")
def test_the_quotations_of_one_person_are_divided_too(site: Site, rendered: Rendered) -> None:
    pages = rendered(site)
    assert '<a href="by/2021/">2021</a> <span class="bg-meta">20</span>' in pages["people/jens.md"]
    assert "data-index" not in pages["people/jens.md"]
    assert "# Jens Stoltenberg&#58; 2019, page 1 of 2 {#top}" in pages["people/jens/by/2019.md"]


@pytest.mark.usefixtures("light")
def test_the_proof_of_a_site_knows_its_parts(site: Site) -> None:
    pages = expected_pages(site, directory_urls=True)
    shown = [page.entries for path, page in pages.items() if path.startswith("quotes/by/")]
    assert sum(map(len, shown)) == 40
    assert len(pages["quotes/index.html"].entries) == long_lists.NEWEST


@pytest.mark.usefixtures("light")
def test_the_index_has_every_entry_with_the_words_of_its_passage(site: Site) -> None:
    files = {asset.path: json.loads(asset.content) for asset in list_indexes(site, SiteSettings("Desk"))}
    index = files["lists/quotes.json"]
    entries = quotation_list(site).entries
    rows = [row for number in range(len(index["chunks"])) for row in files[f"lists/quotes-{number}.json"]]
    assert (
        [row[0] for row in rows] == [entry.item.id for entry in entries] == files["lists/quotes-names.json"]
    )
    assert [row[1][0] for row in rows] == [entry.item.passage.words for entry in entries]
    assert [row[1][1:] for row in rows].count([1]) == 1
    assert rows[0][2:] == [
        [["Jens Stoltenberg", "people/jens/"]],
        [["A wire", "wire", "nl"]],
        [["NATO asks Seoul", "topics/arms/"]],
    ]
    assert index["keys"] == [entry.item.date.text if entry.item.date else "" for entry in entries]
    assert index["facets"]["topic"] == [["NATO asks Seoul"], [0] * 40]


@pytest.mark.usefixtures("light")
def test_a_facet_of_many_values_is_a_file_of_its_own(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_index, "FEW", 0)
    files = {asset.path: json.loads(asset.content) for asset in list_indexes(site, SiteSettings("Desk"))}
    assert files["lists/quotes.json"]["facets"]["topic"] == [1, [0] * 40]
    assert files["lists/quotes-topic.json"] == ["NATO asks Seoul"]


def test_marks_of_an_editor_take_turns_with_the_words_in_an_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_lists, "HEAVY", 10)
    maker = SiteMaker(make_source(text="They need many weapons of all kinds in this war."))
    passage = make_passage(maker.source, "They need many weapons […] in this war")
    site = maker.site(maker.empty_briefing(quotations=(maker.quotation(passage=passage),)))
    files = {asset.path: json.loads(asset.content) for asset in list_indexes(site, SiteSettings("Desk"))}
    assert files["lists/quotes-0.json"][0][1] == [["They need many weapons", " […] ", "in this war"]]


def test_a_short_list_has_no_index(maker: SiteMaker) -> None:
    assert list(list_indexes(maker.site(), SiteSettings("Desk"))) == []


def test_organizations_are_listed_apart(maker: SiteMaker, rendered: Rendered) -> None:
    ministry = maker.person.model_copy(update={"name": "A Ministry", "kind": "organization"})
    site = maker.site()
    people = {**site.people, "ministry": ministry}
    page = rendered(type(site)(site.briefings, site.sources, people))["people/index.md"]
    assert page.index("Jens Stoltenberg") < page.index("Organizations") < page.index("A Ministry")


def test_people_are_in_the_order_of_family_names(maker: SiteMaker) -> None:
    names = {"a": "Zoe Adams", "b": "Ann Zimmer", "c": "Ursula von der Leyen"}
    people = {key: maker.person.model_copy(update={"name": name}) for key, name in names.items()}
    site = type(maker.site())((), (), people)
    assert [known.id for known in person_list(site).entries] == ["a", "c", "b"]


def test_the_topics_of_a_person_weigh_too(maker: SiteMaker, rendered: Rendered) -> None:
    """The filter knows them by their titles, though the row does not show them."""
    topics = [
        maker.empty_briefing(slug=f"t{number}", title=f"{number} " + "long title " * 20, quotations=quoted)
        for number, quoted in enumerate([(maker.quotation(id=f"q-{one}"),) for one in range(450)])
    ]
    site = maker.site(*topics)
    assert person_list(site).form == "parts"
    assert len(rendered(maker.site(*topics[:30]))["people/index.md"]) > 30 * 200


def test_years_go_from_the_newest_on_and_letters_as_listed() -> None:
    by_year = Measure[str](
        group=lambda text: Group(text, text), row=lambda _: 80_000, newest=lambda text: text.replace("a", "")
    )
    listed = long_list("quotes", ["2019", "2021", "a"], by_year)
    assert [part.group.name for part in listed.groups] == ["2021", "2019", "a"]
    assert listed.dated
    assert not long_list("quotes", ["a", "aa"], by_year).dated


def test_a_page_of_a_list_is_given_nothing_of_the_entries_of_others() -> None:
    """Otherwise each change of one entry would be one of all pages of the list."""

    def digests(entries: list[str]) -> dict[str, bytes]:
        listed = long_list("quotes", entries, measured(40_000))
        orders = kinds._listed("quotation", "quotes", listed)
        return {order.path: Fingerprints().of(order.values) for order in orders}

    before, after = digests(["aa", "ab", "ac", "b", "c"]), digests(["aa", "ab", "ac", "b", "cc"])
    assert before.keys() == after.keys()
    changed = {path for path in before if before[path] != after[path]}
    assert changed == {"quotes/index.md", "quotes/by/c.md"}
    longer = digests(["aa", "ab", "ac", "b", "c", "cc"])
    assert all(longer[path] != digest for path, digest in before.items())
