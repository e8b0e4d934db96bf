"""Languages that no file describes: their negations, questions and numbers are cut by nobody unseen."""

from __future__ import annotations

import pytest

from briefgen.anchoring import Anchor, Unanchored, anchor, negation_after, negation_before


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("«Откроют ли школу осенью?» — спросила она.", "Откроют"),
        ("“Yolu kapatacak mısınız?” dedi.", "Yolu kapatacak"),
        ("“Bu doğru mu?” dedi.", "Bu doğru"),
        ("«Сгорели две тысячи домов», — сказал он.", "Сгорели две"),
        ("«Il ponte costa due milioni», ha detto.", "Il ponte costa due"),
        ("เขากล่าวว่า “มี ๗๕๐ คน”", "มี ๗๕"),
        ("“Grad neće graditi most”, rekla je.", "Grad … graditi most"),
        ("«Byen har neppe råd», sa hun.", "Byen har … råd"),
        ("نسرین نے کہا: ”پل نہیں گرے گا“", "پل … گرے گا"),
    ],
)
def test_what_turns_or_completes_the_words_is_missed(source: str, words: str) -> None:
    assert isinstance(anchor(source, words), Unanchored)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("«Откроют ли школу осенью?» — спросила она.", "Откроют ли школу осенью?"),
        ("«Большинство — две трети», — сказал он.", "Большинство — две трети"),
        ("«Mi casa es pequeña y mi huerto también», dijo.", "Mi casa es pequeña y"),
        ("“Köprüm mükemmel”, dedi.", "Köprüm mükemmel"),
        ("เขากล่าวว่า “มี ๗๕๐ คน”", "มี ๗๕๐ คน"),
        ("״רמטכ״ל חדש״, אמרה.", 'רמטכ"ל חדש'),
        ("She said that “a ferry runs”.", "[A] ferry runs"),
        ("Disse que “o porto fecha”.", "[O] porto fecha"),
        ("He said “the ferry runs”.", "[The] ferry runs"),
    ],
)
def test_honest_words_are_found(source: str, words: str) -> None:
    assert isinstance(anchor(source, words), Anchor)


@pytest.mark.parametrize("source", ["She said that “a ferry runs”.", "He said “no ferry runs”."])
def test_a_bracket_is_no_other_word(source: str) -> None:
    assert isinstance(anchor(source, "[One] ferry runs"), Unanchored)


@pytest.mark.parametrize(
    ("source", "negation"),
    [("यह रास्ता खुला| नहीं है", "नहीं"), ("আমরা পথ ছাড়ব| না", "না"), ("यह रास्ता खुला| है", None)],
)
def test_a_negation_with_vowel_signs_behind_the_words(source: str, negation: str | None) -> None:
    place = source.index("|")
    assert negation_after(source.replace("|", ""), place) == negation


def test_a_negation_with_vowel_signs_before_the_words() -> None:
    assert negation_before("আমরা না যাব", len("আমরা না ")) == "না"
