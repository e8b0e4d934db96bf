from __future__ import annotations

import pytest

from briefgen.anchoring.comparing.written import (
    Bracket,
    Space,
    Words,
    WrittenForm,
    WrittenPiece,
    has_marks,
    has_words,
    split_pieces,
    without_marks,
    written_forms,
)


@pytest.mark.parametrize(
    ("folded", "peeled"),
    [
        ("we go", []),
        (
            '"…we go […]."',
            [
                WrittenForm("…we go […].", 1, outer=True),
                WrittenForm("we go […].", 2, outer=True, opening=True),
                WrittenForm("we go […]", 2, ".", outer=True, opening=True),
                WrittenForm("we go", 2, ".", outer=True, opening=True, closing=True),
            ],
        ),
        ("[…] we go,", [WrittenForm("we go,", 4, opening=True), WrittenForm("we go", 4, ",", opening=True)]),
        ("' we go '", [WrittenForm("we go", 2, outer=True)]),
        ("we go.,", [WrittenForm("we go.", 0, ",")]),
        ("we go..", [WrittenForm("we go.", 0, ".")]),
        ("\"we go'", []),
        ("(we go)", []),
        ("we go?", []),
        ("'a'", [WrittenForm("a", 1, outer=True)]),
    ],
)
def test_one_free_thing_after_another_is_taken_off_the_ends(folded: str, peeled: list[WrittenForm]) -> None:
    assert list(written_forms(folded)) == [WrittenForm(folded), *peeled]


def test_space_at_the_ends_is_no_part_of_the_words() -> None:
    assert list(written_forms("  we go ")) == [WrittenForm("we go", 2)]


@pytest.mark.parametrize("folded", ["", " ", '""', "….", "[…]"])
def test_marks_alone_have_no_reading(folded: str) -> None:
    assert list(written_forms(folded)) == []


def test_eight_things_are_taken_off_at_most() -> None:
    found = list(written_forms("''''''''''we''''''''''"))
    assert len(found) == 8
    assert found[-1].words == "'''we'''"


def test_an_ellipsis_parts_the_pieces_and_takes_its_spaces() -> None:
    assert split_pieces(WrittenForm("we go […] and…stay", 3)) == [
        WrittenPiece("we go", 3),
        WrittenPiece("and", 13, "[…]"),
        WrittenPiece("stay", 17, "…"),
    ]


@pytest.mark.parametrize(
    ("text", "elements"),
    [
        ("we go", (Words("we go", 9),)),
        (
            "we [all] go, [x]!",
            (
                Words("we", 9),
                Space(11),
                Bracket("all", 12, " ", " g"),
                Space(17),
                Words("go,", 18),
                Space(21),
                Bracket("x", 22, " ", "!"),
                Words("!", 25),
            ),
        ),
        ("[a] [b]c", (Bracket("a", 9, "", " ["), Space(12), Bracket("b", 13, " ", "c"), Words("c", 16))),
        ("we [all]", (Words("we", 9), Space(11), Bracket("all", 12, " ", ""))),
        ("chang[ed] it", (Words("chang", 9), Bracket("ed", 14, "g", " i"), Space(18), Words("it", 19))),
        ("a [b", (Words("a [b", 9),)),
        ("[a [b] c]", (Words("[a", 9), Space(11), Bracket("b", 12, " ", " c"), Space(15), Words("c]", 16))),
    ],
)
def test_brackets_stand_between_words_and_the_spaces_beside_them_apart(
    text: str, elements: tuple[Words | Space | Bracket, ...]
) -> None:
    assert WrittenPiece(text, 9).elements() == elements


def test_a_bracket_is_written_with_its_brackets() -> None:
    assert Bracket("sic", 0, "", "").text == "[sic]"


@pytest.mark.parametrize(("text", "expected"), [("a", True), ("5", True), ("_", False), ("— “”", False)])
def test_words_have_a_letter_or_digit(text: str, expected: bool) -> None:
    assert has_words(text) is expected


@pytest.mark.parametrize(("text", "expected"), [("a…b", True), ("a [b] c", True), ("a (b), c.", False)])
def test_an_ellipsis_or_a_bracket_may_be_the_editors(text: str, expected: bool) -> None:
    assert has_marks(text) is expected


@pytest.mark.parametrize(("text", "rest"), [("a [b] c[d]", "a  c"), ("a [b c", "a [b c"), ("[[a]]", "[]")])
def test_what_is_in_brackets_is_not_counted(text: str, rest: str) -> None:
    assert without_marks(text) == rest
