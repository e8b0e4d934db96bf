from __future__ import annotations

import pytest

from briefgen.anchoring.comparing.look_alikes import described, look_alike_note


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u0430", '"\u0430" (U+0430 CYRILLIC SMALL LETTER A)'),
        ("\u200b", "(U+200B ZERO WIDTH SPACE)"),
        ("\x07", "(U+0007 unnamed)"),
    ],
)
def test_a_character_is_named_and_shown_where_it_can_be(character: str, name: str) -> None:
    assert described(character) == name


def test_each_strange_letter_is_named_once() -> None:
    note = '"\u0435" (U+0435 CYRILLIC SMALL LETTER IE), "\u043e" (U+043E CYRILLIC SMALL LETTER O)'
    assert look_alike_note("th\u0435 w\u0435ap\u043en", "the weapon") == note


def test_a_strange_letter_of_the_source_is_named_too() -> None:
    assert look_alike_note("aa", "a\u0430") == '"\u0430" (U+0430 CYRILLIC SMALL LETTER A)'


@pytest.mark.parametrize(
    ("written", "source"),
    [("may", "may"), ("may", "nay"), ("m\u0430y", "nay"), ("ab", "ba"), ("", "a"), ("\u0430a", "a\u0430")],
)
def test_words_that_differ_visibly_or_not_at_all_need_no_note(written: str, source: str) -> None:
    assert look_alike_note(written, source) is None


@pytest.mark.parametrize(("written", "source"), [("５", "5"), ("𝐚", "a"), ("2²", "22")])
def test_compatibility_forms_are_look_alikes(written: str, source: str) -> None:
    assert look_alike_note(written, source) is not None


@pytest.mark.parametrize(
    ("written", "source"),
    [
        ("\u13a1in", "Rin"),
        ("\u03f2an", "can"),
        ("\u0406t", "It"),
        ("\u04cfs", "is"),
        ("\U0001d6bcou", "You"),
        ("\u03bait", "kit"),
    ],
    ids=["Cherokee", "lunate sigma", "capital i", "palochka", "mathematical Greek", "not listed by Unicode"],
)
def test_letters_of_any_script_that_look_latin_are_look_alikes(written: str, source: str) -> None:
    assert look_alike_note(written, source) is not None
