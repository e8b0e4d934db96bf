"""How many records a search reads before it answers, and which it reads first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# An index of a thousand records of one passage each; the texts at some places are given.
ASK = """async ([typed, given, words]) => {
  const search = await import('/assets/briefgen-search-hits.js');
  let read = 0;
  const record = (at) => ({data: async () => {
    read += 1;
    const text = given[at] ?? given.other;
    const passages = JSON.stringify([['Quotation', 'A', text, '', true]]);
    return {raw_url: `t/${at}/`, filters: {}, meta: {passages}};
  }});
  const results = [...Array(1000).keys()].map(record);
  const index = {search: async () => ({results, filters: {}, totalFilters: {}})};
  const found = await search.ask(index, typed, {}, async () => words);
  return {read, complete: found.complete, hits: found.hits.map((hit) => hit.text)};
}"""
APART = "Shells came late, the tanks early"


@pytest.fixture(scope="module")
def open_page(browser: Browser, site_address: str) -> Any:
    """A page to ask on."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(site_address)
        yield page


def ask(page: Page, typed: str, given: dict[str, str], words: list[str]) -> dict[str, Any]:
    """The answer of an index with these texts and words."""
    found: dict[str, Any] = page.evaluate(ASK, [typed, given, words])
    return found


def test_the_words_as_they_were_typed_are_first_where_they_are_near(open_page: Page) -> None:
    found = ask(open_page, "tanks early", {"45": "More tanks early on", "other": "Early, the tanks"}, [])
    assert found["hits"][0] == "More tanks early on"
    assert found["read"] == 60


def test_no_more_is_read_where_the_first_records_have_the_phrase(open_page: Page) -> None:
    found = ask(open_page, "the tanks", {"3": APART, "other": "Tanks of the army"}, [])
    assert (found["hits"][0], found["read"]) == (APART, 30)


def test_one_word_that_the_first_records_do_not_have_is_in_none(open_page: Page) -> None:
    found = ask(open_page, "tankards", {"other": "Nothing of the kind"}, ["nothing", "kind"])
    assert (found["hits"], found["read"]) == ([], 30)


def test_words_that_the_index_has_are_looked_for_further(open_page: Page) -> None:
    given = {"130": "Late shells", "other": "Late trains"}
    found = ask(open_page, "late shells", given, ["late", "shells", "trains"])
    assert (found["hits"], found["complete"]) == (["Late shells"], False)


def test_a_question_without_an_answer_does_not_read_the_whole_index(open_page: Page) -> None:
    for words in (["late", "shells"], ["trains"]):
        found = ask(open_page, "late shells", {"other": "Trains"}, words)
        assert found["hits"] == []
        assert found["read"] <= 210
