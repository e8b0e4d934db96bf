from __future__ import annotations

import pytest

from briefgen.anchoring import nearest_passage
from briefgen.anchoring.refusing.nearest import find_nearest
from briefgen.reading import Reading
from briefgen.text import fold
from briefgen.text.skeleton import lowered

TEXT = "“Arms are never sent,” he said. Others sent shipments — to countries at war."


@pytest.mark.parametrize(
    ("words", "passage"),
    [
        ("rms are always sen", "Arms are never sent"),
        ("Arms were never", "Arms are never"),
        ("to the countries at war", "to countries at war"),
        ("hipment", "shipments"),
        ("Others sent", "Others sent"),
        ("OTHERS SENT SHIPMENT", "Others sent shipments"),
        ("ountries at wa", "countries at war"),
    ],
)
def test_the_nearest_passage_goes_from_word_to_word(words: str, passage: str) -> None:
    found = nearest_passage(Reading(TEXT), words)
    assert found is not None
    assert found.span.slice(TEXT) == passage


def test_the_very_words_are_nearest_of_all() -> None:
    found = nearest_passage(Reading(TEXT), "others sent")
    assert found is not None
    assert found.score == 1
    other = nearest_passage(Reading(TEXT), "others went")
    assert other is not None
    assert 0.5 <= other.score < 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a", "a"),
        ("", "a"),
        ("12345", "quite others"),
        ("a b", "—"),
        ("tab", "quite others"),
        ("12345 67890 12345", "quite"),
    ],
)
def test_what_is_unlike_or_too_short_is_not_near(text: str, words: str) -> None:
    assert nearest_passage(Reading(text), words) is None


@pytest.mark.parametrize("text", ["Sent shipments.", "“Sent shipments”", "ent shipments"])
def test_a_text_that_the_words_contain_is_near(text: str) -> None:
    found = nearest_passage(Reading(text), "Others sent shipments to the war")
    assert found is not None
    assert found.span.slice(text) == text.strip("“”.")
    assert 0.8 < found.score <= 1


def test_a_text_that_the_words_hold_as_it_is_could_not_be_nearer() -> None:
    found = nearest_passage(Reading("a bc"), "then a bc d")
    assert found is not None
    assert (found.span.start, found.span.end, found.score) == (0, 4, 1)
    short = nearest_passage(Reading("ab"), "ab")
    assert short is not None
    assert short.score == 1


@pytest.mark.parametrize(
    ("text", "words"), [("go home at once", "o home at once"), ("we go home now", "o home now")]
)
def test_a_word_cut_at_its_first_letter_is_made_whole(text: str, words: str) -> None:
    found = nearest_passage(Reading(text), words)
    assert found is not None
    assert found.span.slice(text) == f"g{words}"


def test_a_text_of_marks_has_no_nearest_passage() -> None:
    folded = fold("—, —")
    assert find_nearest(folded, lowered(folded.text), "—, —") is None


def test_a_passage_longer_than_is_looked_for_is_shown_whole() -> None:
    text = " ".join(f"word{number}" for number in range(100))
    words = text[:500]
    found = nearest_passage(Reading(text), words.replace("word3 ", "other "))
    assert found is not None
    assert found.span.start == 0
    assert abs(found.span.end - 500) < 8
