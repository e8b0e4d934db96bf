"""The words of a quotation beside a variant's: verbatim, with marks where it is certain what differs."""

from __future__ import annotations

import pytest

from briefgen.briefing import Variant
from briefgen.pages.alignment import beside_variants
from tests.unit.pages.site_maker import SiteMaker, make_passage, make_source

MAKER = SiteMaker()


def _beside(words: str, *others: tuple[str, int]) -> str:
    variants = tuple(
        Variant(make_passage(make_source(f"o{nth}", text), text), "same", (), missing, ())
        for nth, (text, missing) in enumerate(others)
    )
    passage = make_passage(MAKER.source, words)
    return str(beside_variants(MAKER.quotation(passage=passage, variants=variants))).replace("&#32;", " ")


@pytest.mark.parametrize(
    ("other", "missing", "shown"),
    [
        ("They want weapons, that’s the reality", 1, "They <mark>need</mark> weapons, that’s the reality"),
        ("They need weapons", 3, "They need weapons, <mark>that’s the reality</mark>"),
        ("They need weapons, that’s the reality", 0, "They need weapons, that’s the reality"),
        ("They want weapons, that’s the reality", 2, "They need weapons, that’s the reality"),
    ],
    ids=["another word", "less", "the same", "counted otherwise"],
)
def test_what_the_only_variant_lacks_is_marked(other: str, missing: int, shown: str) -> None:
    assert _beside("They need weapons, that’s the reality", (other, missing)) == shown


def test_nothing_is_marked_beside_several() -> None:
    words = "They need weapons, that’s the reality"
    assert _beside(words, ("They want weapons", 4), ("They need arms", 4)) == words


def test_an_editors_mark_stays_one() -> None:
    shown = _beside("They need […] that’s the reality", ("They want that’s the reality", 1))
    assert shown.startswith("They <mark>need</mark>")
    assert 'class="bg-mark"' in shown
