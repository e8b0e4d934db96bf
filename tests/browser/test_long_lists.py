"""Lists on several pages: filtered by their index with scripts, whole without."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from briefgen.pages import SiteSettings, list_indexes
from briefgen.pages.lists import long_lists
from briefgen.yaml_source import PartialDate
from tests.browser.waiting import until
from tests.serving import serve
from tests.unit.pages.built import build_site
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page, Route

    from tests.browser.observation import Observation

NUMBER = 90
YEARS = ("2019", "2021-05", "2021-07-02", None)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site of ninety quotations, of which a page takes a dozen."""
    text = "\n\n".join(f"“Number {number} of \u202emany\u202c things.”" for number in range(NUMBER))
    maker = SiteMaker(make_source(text=text, language="nl"))
    quotations = tuple(
        maker.quotation(
            id=f"q-number-{number}",
            passage=make_passage(maker.source, f"Number {number} of \u202emany\u202c things"),
            date=PartialDate(year) if (year := YEARS[number % 4]) else None,
        )
        for number in range(NUMBER)
    )
    topics = [
        maker.empty_briefing(slug=f"t{half}", title=f"Topic {half}", quotations=quotations[half::2])
        for half in range(2)
    ]
    site = maker.site(*topics)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(long_lists, "HEAVY", 9000)
        folder = build_site(site, tmp_path_factory.mktemp("long"), patch)
        for asset in list_indexes(site, SiteSettings("Seoul desk")):
            (folder / asset.path).parent.mkdir(exist_ok=True)
            (folder / asset.path).write_bytes(asset.content)
    with serve(folder) as served:
        yield served


def told(page: Page, shown: int) -> None:
    expect(page.locator(".bg-filter [role=status]")).to_have_text(f"{shown} of {NUMBER} quotations")


@pytest.mark.parametrize("path", ["quotes/", "quotes/by/2019/"])
def test_words_are_found_in_all_pages_of_a_list(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    told(page, NUMBER)
    page.get_by_label("Filter by words").fill("number 77")
    told(page, 1)
    row = page.locator(".bg-found .bg-row")
    expect(row).to_have_count(1)
    exact = row.locator(".bg-exact")
    assert exact.evaluate("e => e.textContent") == "Number 77 of \u202emany\u202c things"
    assert exact.evaluate("e => [e.lang, e.closest('[data-source]').dataset.source]") == ["nl", "wire"]
    expect(row.get_by_role("link", name="Topic 1")).to_have_attribute(
        "href", f"{address}topics/t1/#q-number-77"
    )
    expect(page.locator(".bg-parted")).to_be_hidden()
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(".bg-parted")).to_be_visible()


def test_a_row_of_an_index_is_the_row_of_a_page(page: Page, address: str) -> None:
    page.goto(address + "quotes/by/2021/")
    row = "row => [row.innerText, row.className, [...row.querySelectorAll('a')].map(link => link.href)]"
    made = page.locator("#q-number-33").evaluate(row)
    page.get_by_label("Filter by words").fill("number 33")
    told(page, 1)
    assert page.locator(".bg-found .bg-row").evaluate(row) == made


def test_facets_and_orders_are_of_the_whole_list(page: Page, address: str) -> None:
    page.goto(address + "quotes/")
    page.get_by_label("Year").select_option("2021")
    told(page, 45)
    page.get_by_label("Topic", exact=True).select_option("Topic 1")
    told(page, 23)
    page.get_by_label("Year").select_option("no date")
    page.get_by_label("Order").select_option("Newest first")
    told(page, 22)


def test_a_choice_is_in_the_address_and_lasts_when_one_comes_back(page: Page, address: str) -> None:
    page.goto(address + "quotes/")
    page.get_by_label("Topic", exact=True).select_option("Topic 0")
    page.get_by_label("Order").select_option("Newest first")
    told(page, 45)
    expect(page).to_have_url(f"{address}quotes/?topic=Topic+0&sort=-date")
    expect(page.locator(".bg-found .bg-row")).to_have_count(20)
    page.get_by_role("button", name="Show more").click()
    expect(page.locator(".bg-found .bg-row")).to_have_count(45)
    before = page.locator(".bg-found .bg-row").all_inner_texts()
    page.locator(".bg-found .bg-row").nth(40).get_by_role("link", name="Topic 0").click()
    page.wait_for_url("**/topics/t0/**")
    page.go_back()
    told(page, 45)
    assert page.locator(".bg-found .bg-row").all_inner_texts() == before
    until(page, lambda: page.evaluate("scrollY") > 500)


def test_nothing_found_is_said(page: Page, address: str) -> None:
    page.goto(address + "quotes/?q=nothingofthekind")
    told(page, 0)
    expect(page.locator(".bg-found")).to_have_text("Nothing matches.")


def test_until_a_filter_is_there_the_page_says_so_and_counts_nothing(page: Page, address: str) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/lists/quotes-words.json", hold)
    page.goto(address + "quotes/")
    with page.expect_request("**/lists/quotes-words.json"):
        page.get_by_label("Filter by words").fill("number 77")
    status = page.locator(".bg-filter [role=status]")
    expect(status).to_have_text("Loading …")
    expect(page.locator(".bg-parted")).to_be_visible()
    until(page, lambda: held)
    held.pop().continue_()
    told(page, 1)


def test_what_could_not_be_loaded_is_asked_for_again(
    first_visit: Page, address: str, observation: Observation
) -> None:
    page = first_visit
    # Nothing is fetched ahead, which may fail and be asked for anew at any time.
    page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    page.route("**/lists/quotes-places-0.json", lambda route: route.abort())
    page.goto(address + "quotes/")
    page.get_by_label("Filter by words").fill("number 77")
    expect(page.locator(".bg-filter [role=status]")).to_have_text("The list could not be loaded.")
    page.unroute("**/lists/quotes-places-0.json")
    page.get_by_label("Filter by words").fill("number 7")
    told(page, 18)
    observation.clear()


def test_a_facet_of_many_values_is_typed_into(page: Page, address: str) -> None:
    def short(route: Route) -> None:
        index = route.fetch().json()
        labels = index["facets"]["topic"][0]
        index["facets"]["topic"][0] = len(labels)
        page.route("**/lists/quotes-topic.json", lambda other: other.fulfill(json=labels))
        route.fulfill(json=index)

    page.route("**/lists/quotes.json", short)
    page.goto(address + "quotes/?topic=Topic+1")
    told(page, 45)
    field = page.get_by_role("combobox", name="Topic", exact=True)
    field.fill("0")
    told(page, 45)
    options = page.locator("#bg-values-topic option")
    expect(options).to_have_count(2)
    assert options.evaluate_all("all => all.map(one => one.value)") == [
        "Topic 0",
        "Topic 1",
    ]
    field.fill("topic")
    told(page, NUMBER)


def test_words_of_a_label_find_the_entries_that_have_it(page: Page, address: str) -> None:
    page.goto(address + "quotes/")
    page.get_by_label("Filter by words").fill("NUMB opic 1")
    told(page, 45 + 5)  # those of the topic, and of the other those with a 1 in their number


def test_a_link_to_an_entry_on_the_list_leads_to_it(page: Page, address: str) -> None:
    page.goto(address + "quotes/#q-number-0", wait_until="commit")  # its script may leave it before it loads
    page.wait_for_url("**/topics/t0/#q-number-0")
    expect(page.locator("#q-number-0")).to_be_in_viewport()


def test_the_index_is_no_part_of_the_page(plain_page: Page, address: str, observation: Observation) -> None:
    plain_page.goto(address + "quotes/")
    expect(plain_page.locator(".bg-filter")).to_be_hidden()
    seen = set()
    following = plain_page.locator(".bg-parts a").first
    while following.count():
        with plain_page.expect_navigation():
            following.click()
        seen.update(plain_page.locator(".bg-row").evaluate_all("rows => rows.map(row => row.id)"))
        following = plain_page.locator("a[rel=next]")
    assert len(seen) == NUMBER
    assert not [url for url in observation.requests if re.search("/lists/", url)]
