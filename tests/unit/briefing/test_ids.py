from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from briefgen.briefing.ids import IdRegistry, permanent_id


def test_an_id_is_made_of_the_first_words_and_a_digest() -> None:
    assert re.fullmatch(
        r"q-if-we-dont-want-autocracy-[0-9a-f]{6}",
        permanent_id("q", "If we don’t want autocracy and tyranny to win", "someone", "somewhere"),
    )


def test_other_content_makes_another_id_and_white_space_does_not() -> None:
    assert permanent_id("p", "one two") == permanent_id("p", "one\n  two")
    assert permanent_id("p", "one two") != permanent_id("p", "one too")
    assert permanent_id("q", "one", "a", "b") != permanent_id("q", "one", "ab", "")


@given(st.text())
def test_any_words_make_an_id_that_html_and_addresses_take(words: str) -> None:
    assert re.fullmatch(r"q(-[a-z0-9]+)+", permanent_id("q", words))


def test_the_same_content_in_two_places_stays_apart() -> None:
    registry = IdRegistry()
    assert [registry.claim("q-a"), registry.claim("q-a"), registry.claim("q-b")] == ["q-a", "q-a-2", "q-b"]
