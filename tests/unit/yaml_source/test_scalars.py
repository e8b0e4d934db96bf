from __future__ import annotations

import pytest

from tests.unit.yaml_source.reading import value_of


def sources(text: str) -> list[str]:
    """What stands in the file where each code point of the value comes from."""
    scalar = value_of(text)
    assert len(scalar.offsets) == len(scalar.value) + 1
    return [text[offset] for offset in scalar.offsets[:-1]]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("k: plain é😀 text  # c\n", "plain é😀 text"),
        ("k: 'single'\n", "single"),
        ('k: "double"\n', "double"),
        ("k: |\n  literal\n", "literal\n"),
    ],
)
def test_unfolded_text_comes_from_itself(text: str, value: str) -> None:
    assert value_of(text).value == value
    assert "".join(sources(text)) == value


def test_a_fold_comes_from_its_line_break_and_a_paragraph_from_the_later_ones() -> None:
    text = "k: one\n  two \n\n\n  three\n"
    scalar = value_of(text)
    assert scalar.value == "one two\n\nthree"
    assert [scalar.offsets[3], *scalar.offsets[7:9]] == [6, 14, 15]
    assert scalar.span.slice(text) == "one\n  two \n\n\n  three"


@pytest.mark.parametrize("quote", ["'", '"'])
def test_quoted_text_folds_as_plain_text_does(quote: str) -> None:
    text = f"k: {quote} one \n\n  two {quote}\n"
    scalar = value_of(text)
    assert scalar.value == " one\ntwo "
    assert scalar.offsets[4] == text.index("\n\n") + 1
    assert scalar.span.slice(text) == text[3:-1]
    assert scalar.offsets[-1] == text.rindex(quote)


def test_a_doubled_apostrophe_comes_from_the_first() -> None:
    assert value_of("k: 'it''s'").offsets == (4, 5, 6, 8, 9)


@pytest.mark.parametrize(
    ("escape", "value"),
    [("\\n", "\n"), ('\\"', '"'), ("\\\\", "\\"), ("\\/", "/"), ("\\ ", " "), ("\\\t", "\t"), ("\\x41", "A"),
     ("\\u201c", "“"), ("\\U0001F600", "😀"), ("\\N", "\x85"), ("\\_", "\xa0"), ("\\L", "\u2028"),
     ("\\P", "\u2029"), ("\\e", "\x1b"), ("\\\n   ", ""), ("\\\n \n   ", "\n")],
)  # fmt: skip
def test_an_escape_comes_from_its_backslash(escape: str, value: str) -> None:
    text = f'k: "a{escape}b"'
    scalar = value_of(text)
    assert scalar.value == f"a{value}b"
    assert scalar.offsets[0] == 4
    assert scalar.offsets[-2:] == (len(text) - 2, len(text) - 1)
    assert scalar.locate(len(value) + 1, len(value) + 2).slice(text) == "b"


def test_blanks_before_an_escaped_line_break_stay_and_those_after_it_go() -> None:
    assert value_of('k: "a  \\\n   b"').value == "a  b"
    assert value_of('k: "a\\  \n  b"').value == "a  b"


def test_a_literal_block_keeps_its_lines_and_further_indentation() -> None:
    text = "k: |\n   one\n     two\n\n   three\n\n\nl: m\n"
    scalar = value_of(text)
    assert scalar.value == "one\n  two\n\nthree\n"
    assert scalar.span.slice(text) == "one\n     two\n\n   three"
    assert [text[offset] for offset in scalar.offsets[:-1]] == list(scalar.value)
    assert scalar.offsets[-1] == text.index("\n\nl")


def test_a_folded_block_joins_lines_but_not_those_that_are_indented_further() -> None:
    text = "k: >-\n  one\n  two\n    three\n  four\n\n  five\n"
    scalar = value_of(text)
    assert scalar.value == "one two\n  three\nfour\nfive"
    assert scalar.span.slice(text) == text[8:-1]
    assert text[scalar.offsets[3]] == "\n"


@pytest.mark.parametrize(
    ("header", "value"),
    [("|", "a\n"), ("|-", "a"), ("|+", "a\n\n\n"), (">", "a\n"), (">-", "a"), (">+", "a\n\n\n")],
)
def test_the_end_of_a_block_is_chomped(header: str, value: str) -> None:
    text = f"k: {header}  # c\n  a\n\n\nl: m\n"
    assert value_of(text).value == value
    assert value_of(text).span.slice(text) == "a"


def test_an_indentation_indicator_leaves_the_first_lines_blanks() -> None:
    text = "k: |2-\n    a\n   b\n"
    scalar = value_of(text)
    assert scalar.value == "  a\n b"
    assert scalar.offsets[0] == text.index("    a") + 2


def test_a_block_without_words_stands_where_its_mark_stands() -> None:
    assert value_of("k: >-\n\n\nl: m\n").value == ""
    assert value_of("k: >-\n\n\nl: m\n").span.slice("k: >-\n") == ">-"
    assert value_of("k: |+\n\n\nl: m\n").value == "\n\n"


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_each_kind_of_line_break_is_one_newline(line_break: str) -> None:
    lines = ["k: |", "  a", "", "  b", "l: x", "  y", "", "  z", "m: 'x", "  y'", ""]
    text = line_break.join(lines)
    assert value_of(text).value == "a\n\nb\n"
    assert value_of(text, "l").value == "x y\nz"
    assert value_of(text, "m").value == "x y"
    assert sources(text)[1] == line_break[0]


def test_a_stretch_of_a_value_is_found_in_the_file() -> None:
    text = 'k: "He said \\"we\\n\n  need\\" guns"'
    scalar = value_of(text)
    start = scalar.value.index("need")
    assert scalar.locate(start, start + 4).slice(text) == "need"
