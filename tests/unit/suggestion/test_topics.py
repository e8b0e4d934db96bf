from __future__ import annotations

from briefgen.curation import Quotation, Topic
from briefgen.suggestion import LeftOut, for_topic, quotation_candidates, related_sources
from tests.unit.suggestion.material import ANN, source

MARKET = source(
    "Rosa Quill and the council of Easthaven closed the fish market.\n\n"
    "“We lose money on the mussels sold there,” said Ann Lee.\n\n"
    "“The weather was lovely all through the week,” she said.",
    "market",
)
AGAIN = source(
    "Easthaven without its fish market: Rosa Quill sold mussels there, the council told her.", "again"
)
CHOIR = source("The choir of Westbridge sang in the rain, and Bo Ek clapped.", "choir")
SOURCES = {one.id: one for one in (MARKET, AGAIN, CHOIR)}


def topic(*quoted: str) -> Topic:
    entries = tuple(Quotation(source="market", exact=exact, speaker="ann-lee") for exact in quoted)
    title, abstract = "Easthaven closes its fish market", "The council of Easthaven and the mussels."
    return Topic(title=title, abstract=abstract, quotations=entries)


def test_sources_that_share_rare_words_and_names_are_looked_at_too() -> None:
    related = related_sources(topic("We lose money"), SOURCES)
    assert related.own == ("market",)
    assert list(related.alike) == ["again"]
    assert "easthaven" in related.alike["again"]


def test_what_the_topic_has_is_not_offered_again() -> None:
    found = [one for one in quotation_candidates(MARKET, {"ann-lee": ANN}) if not isinstance(one, LeftOut)]
    left = list(for_topic(topic("We lose money on the mussels"), found, SOURCES))
    assert [one.passage.exact for one in left] == ["The weather was lovely all through the week"]


def test_what_tells_of_other_things_ranks_lower() -> None:
    found = [one for one in quotation_candidates(MARKET, {"ann-lee": ANN}) if not isinstance(one, LeftOut)]
    fish, weather = for_topic(topic(), found, SOURCES)
    assert fish.rank > weather.rank
