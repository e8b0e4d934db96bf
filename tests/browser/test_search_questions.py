"""What readers ask in the ways that they ask it, and the hit that they should see first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.waiting import PATIENCE

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# A question, and what the first hit's kind, title and passage together have to hold.
QUESTIONS = [
    # A word of a quotation, its beginning, some of its words, a slip.
    ("ammunition", "urgent need for more ammunition"),
    ("ammun", "ammunition"),
    ("amunition", "ammunition"),
    ("tyrany", "tyranny"),
    ("autocrcy", "autocracy"),
    ("gun", "then you need a gun"),
    ("freedom democracy", "if we believe in freedom"),
    ("urgent need", "urgent need for more ammunition"),
    ("contencious issue", "contentious issue"),
    ("ironclad", "ironclad"),
    ("softend", "softened"),
    ("proliferaton", "proliferation"),
    ("will to deter", "will to deter"),
    ("mainstream politicans", "mainstream politicians have largely stayed away"),
    ("prelude confrontation", "prelude to confrontation"),
    ("policy never export", "had as a policy"),
    # A phrase, with quotation marks and without.
    ('"a decision for you to make"', "Quotation"),
    ("a decision for you to make", "Quotation"),
    ("“autocracy and tyranny”", "autocracy and tyranny"),
    ('"door open"', "door open"),
    ("hundreds of tanks", "hundreds of tanks"),
    # A name, and slips and spellings of one.
    ("stoltenberg", "Person Jens Stoltenberg"),
    ("Stoltenburg", "Person Jens Stoltenberg"),
    ("Jens Stoltenberg", "Person Jens Stoltenberg"),
    ("Lloyd Austin", "Person Lloyd Austin"),
    ("roehrig", "Person Terence Roehrig"),
    ("Herzog", "Person Stephen Herzog"),
    ("Hertzog", "Person Stephen Herzog"),
    ("Putin", "Person Vladimir Putin"),
    ("Röhrig Terence", "Terence Roehrig"),
    ("Lee Jongsup", "Person Lee Jong-sup"),
    ("Lee Jong sup", "Person Lee Jong-sup"),
    ("Yoon Seok-yeol", "Person Yoon Suk Yeol"),
    ("Suk Yeol", "Person Yoon Suk Yeol"),
    ("Kiev", "Kyiv"),
    # Money and numbers in each notation.
    ("$5.8 billion", "Figure $5.8 billion"),
    ("US$5.8bn", "Figure $5.8 billion"),
    ("5,800 million dollars", "Figure $5.8 billion"),
    ("5.8 billion USD", "Figure $5.8 billion"),
    ("5,8 billion", "Figure $5.8 billion"),
    ("5.8", "Figure $5.8 billion"),
    ("28,500", "Figure 28,500"),
    ("28500", "Figure 28,500"),
    ("28 500", "Figure 28,500"),
    ("28.500 personnel", "Figure 28,500"),
    ("$1bn", "Figure over $1 billion"),
    ("one billion dollars", "Figure over $1 billion"),
    ("1,000 million dollars", "Figure over $1 billion"),
    # A compound with a hyphen, without and with a space; British and American; an acronym with dots.
    ("non-lethal", "non-lethal"),
    ("nonlethal", "lethal"),
    ("non lethal", "lethal"),
    ("iron-clad", "ironclad"),
    ("iron clad", "ironclad"),
    ("air craft", "aircraft"),
    ("defence minister", "Defence Minister"),
    ("defense minister", "Defence Minister"),
    ("N.A.T.O. allies", "allies"),
    ("NATO allies", "allies"),
    ("US uniformed personnel", "28,500"),
    ("U.S. uniformed personnel", "28,500"),
]
NOTHING = [
    "lethal autocracy",
    "ammunition tyranny",
    "submarine",
    "xyzzyplugh",
    "28,501",
    "$5.8 million",
    '"tanks of hundreds"',
]
"""What no passage holds, although two passages may together."""
ASK = """async typed => {
  const [pagefind, search] = await Promise.all([import('/pagefind/pagefind.js'),
    import('/assets/briefgen-search-hits.js')]);
  await pagefind.init();
  const words = async () => (await (await fetch('/pagefind/words.txt')).text()).split('\\n');
  const found = await search.ask(pagefind, typed, {}, words);
  return {instead: found.instead, suggestions: found.suggestions, hits: found.hits.map(hit => ({...hit,
    shown: search.excerpt(hit.text, found.asked).map(([text]) => text).join('')}))};
}"""


@pytest.fixture(scope="module")
def asked(browser: Browser, site_address: str) -> Any:
    """A page to ask on."""
    with browser.new_context() as context:
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(site_address)
        yield page


def ask(page: Page, typed: str) -> dict[str, Any]:
    """The answer to a question."""
    found: dict[str, Any] = page.evaluate(ASK, typed)
    return found


@pytest.mark.parametrize(("typed", "wanted"), QUESTIONS, ids=[typed for typed, _ in QUESTIONS])
def test_the_right_hit_is_the_first(asked: Page, typed: str, wanted: str) -> None:
    hits = ask(asked, typed)["hits"]
    assert hits
    assert wanted in f"{hits[0]['kind']} {hits[0]['title']} {hits[0]['text']}", hits[:3]


@pytest.mark.parametrize("typed", NOTHING)
def test_what_is_in_no_passage_is_not_found(asked: Page, typed: str) -> None:
    assert ask(asked, typed)["hits"] == []


def test_where_nothing_is_found_the_words_that_are_there_are_offered(asked: Page) -> None:
    assert ask(asked, "lethal autocracy")["suggestions"] == ["lethal", "autocracy"]
    assert ask(asked, "Stoltenburg")["instead"] == "stoltenberg"


def test_an_excerpt_is_a_stretch_of_one_passage(asked: Page) -> None:
    for typed in ("weapons", "south korea", "policy", "the"):
        for hit in ask(asked, typed)["hits"]:
            assert hit["shown"].removeprefix("… ").removesuffix(" …") in hit["text"]
