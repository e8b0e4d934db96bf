"""No edge parts what a reader sees as one sign."""

from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, Unanchored, anchor
from briefgen.anchoring.comparing.clusters import cluster_around
from briefgen.diagnostics import Code

SIGNS = ("🇫🇷", "👩🏽‍⚕️", "👨‍👩‍👧", "👍🏿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️‍🔥")


@pytest.mark.parametrize("sign", SIGNS)
def test_an_edge_within_a_sign_is_a_cut(sign: str) -> None:
    text = f"We love {sign} and them all."
    start = text.index(sign)
    inner = [place for place in range(start + 1, start + len(sign)) if text[place] != "\ufe0f"]
    assert inner
    for place in inner:
        assert cluster_around(text, place) == sign


@pytest.mark.parametrize("sign", SIGNS)
def test_an_edge_beside_a_sign_is_none(sign: str) -> None:
    text = f"We love {sign} and {sign}{sign} too."
    for start in (text.index(sign), text.rindex(sign)):
        assert cluster_around(text, start) is None
        assert cluster_around(text, start + len(sign)) is None


def test_a_selector_alone_is_typography() -> None:
    assert cluster_around("We ❤️ it.", 4) is None
    assert isinstance(anchor("“We ❤️ it all.”", "it all"), Anchor)


def test_two_flags_are_parted_between_them() -> None:
    text = "🇫🇷🇩🇪"
    assert [cluster_around(text, place) for place in (1, 2, 3)] == ["🇫🇷", None, "🇩🇪"]


def test_half_a_flag_is_refused() -> None:
    outcome = anchor("“We love 🇫🇷 and the team,” Berg said.", "We love 🇫")
    assert isinstance(outcome, Unanchored)
    assert outcome.code is Code.QUOTATION_CUT
    assert "🇫🇷" in outcome.message
