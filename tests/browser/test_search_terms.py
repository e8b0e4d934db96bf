"""A reader's words are cut into terms by another program than the index's own, and the two agree."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.pages import terms
from tests.harness.growing import UNITS
from tests.harness.payloads import PAYLOADS

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[2]
IMPORT = "text => import('/assets/briefgen-search-terms.js').then(module => module.terms(text))"
SAME = [
    ("$5.8 billion", "US$5.8bn", "5,800 million dollars", "5.8 billion USD", "$5 800 000 000"),
    ("28,500", "28 500", "28.500", "28500"),
    ("18 %", "18 percent", "18 per cent", "eighteen percent"),
    ("€1.5 million", "1.5 million euros", "1,5 mio EUR"),
    ("three hundred and five boats", "305 boats"),
    ("non-lethal", "nonlethal", "non‑lethal"),
    ("organised defence programme", "organized defense program"),
    ("U.S. labour", "US labor"),
    ("Zelenskyy’s café", "zelenskyy cafe"),
    ("Łódź", "lodz"),
    ("travelling", "traveling"),
]


@pytest.mark.parametrize("written", SAME, ids=lambda one: one[0])
def test_one_thing_has_one_spelling(written: tuple[str, ...]) -> None:
    assert len({terms(text).main for text in written}) == 1


def test_what_differs_stays_apart() -> None:
    texts = ["$5.8 billion", "$5.8 million", "5.8 billion", "58 billion", "$58", "€58", "hundreds", "lethal"]
    assert len({terms(text).main for text in texts}) == len(texts)


def test_scripts_without_spaces_are_cut_into_pairs() -> None:
    assert terms("東京都で").main == ("東京", "京都", "都で")
    assert terms("雨").main == ("雨",)


def test_the_two_programs_agree(page: Page, site_address: str) -> None:
    sources = [file.read_text(encoding="utf-8") for file in sorted((ROOT / "content/corpus").iterdir())]
    kinds = [
        file.read_text(encoding="utf-8") for file in sorted((ROOT / "tests/acceptance/kinds").glob("*.txt"))
    ]
    written = [text for group in SAME for text in group]
    page.goto(site_address)
    for text in (*sources, *kinds, *PAYLOADS, *written, *(unit * 7 for unit in UNITS)):
        found = page.evaluate(IMPORT, text)
        assert (tuple(found["main"]), tuple(found["more"])) == tuple(terms(text)), text
