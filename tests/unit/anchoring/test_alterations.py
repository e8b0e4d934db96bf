from __future__ import annotations

import pytest

from briefgen.anchoring.anchor import Alteration
from briefgen.anchoring.refusing.alterations import compare, tokens
from briefgen.text import Span


def differing(written: str, source: str) -> list[tuple[str, str, str]]:
    found = compare(written, source, 0, len(source)).alterations
    return [(item.kind, item.written.slice(written), item.source.slice(source)) for item in found]


@pytest.mark.parametrize(
    ("written", "source", "expected"),
    [
        ("we go home", "we went home", [("wording", "go", "went")]),
        ("we go. Home", "we go. home", [("capital", "Home", "home")]),
        ("we Go Home", "we go home", [("capital", "Go", "go"), ("capital", "Home", "home")]),
        ("the Poles go", "the allies go", [("name", "Poles", "allies")]),
        ("the allies go", "the Poles go", [("name", "allies", "Poles")]),
        ("nobody goes", "somebody goes", [("negation", "nobody", "somebody")]),
        ("Nobody goes", "somebody goes", [("negation", "Nobody", "somebody")]),
        ("we can go", "we CAN'T go", [("negation", "can", "CAN'T")]),
        ("FIVE men go", "all men go", [("number", "FIVE", "all")]),
        ("all men go", "Five men go", [("number", "all", "Five")]),
        ("we have $5.8", "we have €5.8", [("number", "$5.8", "€5.8")]),
        ("5,800.5% of it", "5,800.5 of it", [("number", "5,800.5%", "5,800.5")]),
        ("in 5 ‰ of it", "in 5 ° of it", [("number", "‰", "°")]),
        ("so: it", "so; it", [("punctuation", ":", ";")]),
        ("we; go", "we go", [("punctuation", ";", "")]),
        ("we go", "we… go", [("punctuation", "", "…")]),
        ("we . . . go", "we, go", [("punctuation", ". . .", ",")]),
        ("a b c d", "a x y z d", [("wording", "b c", "x y z")]),
        ("we all go", "we go", [("wording", "all", "")]),
        ("we go", "we all go", [("wording", "", "all")]),
        ("we go", "we go", []),
        ("so wego home", "so we go home", [("wording", "wego", "we go")]),
        ("WE GO home", "we go home", [("capital", "WE", "we"), ("capital", "GO", "go")]),
        ("it’s “so”", 'it\'s "so"', []),
    ],
)
def test_what_differs_is_told_token_by_token_and_named(
    written: str, source: str, expected: list[tuple[str, str, str]]
) -> None:
    assert differing(written, source) == expected


def test_words_missing_or_added_have_a_place_in_both_texts() -> None:
    assert compare("we all go", "we go", 0, 5).alterations == (Alteration("wording", Span(3, 6), Span(3, 3)),)
    assert compare("we go now", "so we go", 0, 8).alterations == (
        Alteration("wording", Span(6, 9), Span(8, 8)),
    )
    assert compare("we go", "we all go", 0, 9).alterations == (Alteration("wording", Span(3, 3), Span(3, 6)),)


def test_the_part_of_the_source_that_corresponds_is_found_with_the_share_it_has() -> None:
    source = "Then they said that we went home, and slept."
    found = compare("that we go home", source, 0, len(source))
    assert found.passage is not None
    assert found.passage.slice(source) == "that we went home"
    assert found.share == 0.75


def test_only_the_stretch_asked_for_is_compared() -> None:
    found = compare("we go", "we go. They stay.", 7, 17)
    assert found == compare("we go", "x y", 0, 3)
    assert (found.alterations, found.passage, found.share) == ((), None, 0.0)


def test_marks_alone_are_no_passage() -> None:
    found = compare("— we", "— they", 0, 6)
    assert (found.alterations, found.passage, found.share) == ((), None, 0.0)


def test_as_many_words_before_and_after_are_compared_as_were_written_there() -> None:
    source = "x y z we went home u v w"
    found = compare("b we went home c", source, 0, len(source))
    assert found.passage is not None
    assert found.passage.slice(source) == "z we went home u"


def test_a_word_that_stands_often_is_compared_like_any_other() -> None:
    source = "the " * 300 + "end"
    found = compare("the " * 300 + "eve", source, 0, len(source))
    assert [item.source.slice(source) for item in found.alterations] == ["end"]


def test_tokens_are_words_numbers_and_marks_where_they_stand() -> None:
    found = tokens("x $5,800.5% don’t F-22 . . . №", 2, 29)
    assert [(token.key, token.start, token.end, token.is_word) for token in found] == [
        ("$5,800.5%", 2, 11, True),
        ("don't", 12, 17, True),
        ("F", 18, 19, True),
        ("-", 19, 20, False),
        ("22", 20, 22, True),
        ("…", 23, 28, False),
    ]


def test_four_hundred_tokens_are_compared_at_most() -> None:
    assert len(tokens("a " * 500, 0, 1_000)) == 400
