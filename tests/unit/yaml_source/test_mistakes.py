"""Each mistake is named for what it is, where it was made, which is not always where a parser gives up."""

from __future__ import annotations

import pytest

from briefgen.diagnostics import Code
from tests.unit.yaml_source.reading import only, pointed_at, read_text


@pytest.mark.parametrize(
    ("text", "says", "pointed"),
    [
        # quotation marks
        ('k: "a\nl: b\n', "never closed", '"'),
        ("k: 'tis the season\nl: b\n", "never closed", "'"),
        ('k: "a\n---\nb"\n', "never closed", '"'),
        ('k: "a\nl: "b"\nm: c\n', "closed only in line 2", '"'),
        ('k: "No", he said\n', "after the closing quotation mark", ", he said"),
        ('k: "He said "no" again"\n', "after the closing quotation mark", 'no" again"'),
        ("k: 'it's'\n", "after the closing quotation mark", "s'"),
        ('k: "a": b\n', "after the closing quotation mark", ": b"),
        ('k: {l: "a" b}\n', "after the closing quotation mark", "b}"),
        ('k: "C:\\path"\n', "backslash", "\\p"),
        ('k: "\\x4"\n', "backslash", "\\x4"),
        ('k: "\\U00110000"\n', "backslash", "\\U00110000"),
        # the first character
        ("k: @a\n", "cannot begin with @", "@"),
        ("k: `a`\n", "cannot begin with `", "`"),
        ("k: %a\n", "cannot begin with %", "%"),
        ("k: *a* b\n", "cannot begin with *", "*"),
        ("k: & b\n", "cannot begin with &", "&"),
        ("k: , b\n", "cannot begin with ,", ","),
        ("- @a\n", "cannot begin with @", "@"),
        ("k: > 100 people\n", "same line as >", "> 100 people"),
        ("k: | a\n", "same line as |", "| a"),
        ("k: [S]everal countries\n", "begins with [", "[S]everal countries"),
        ("k: {a} b\n", "begins with {", "{a} b"),
        ("k: - a\n", "a list cannot begin", "-"),
        # brackets
        ("k: [a, b\nl: c\n", "[ is never closed", "["),
        ("k: {a: b\n", "{ is never closed", "{"),
        ("k: {a: b, c: d: e}\n", "second colon", ":"),
        ('k: [{a: b} "c"]\n', "a comma or ] is missing", '"'),
        ("k: a\nl: ]b\n", "] closes nothing", "]"),
        ('{\n  "a": "b"\n  "c": "d"\n}\n', "a comma is missing", '"'),
        # colons
        ("k: Seoul: no weapons\n", "a colon followed by a space", ":"),
        ("k:a\nl: b\n", "a space is missing after the colon", ":"),
        ("k: a\nl:b\nm: c\n", "a space is missing after the colon", ":"),
        ("- k:a\n  l: b\n", "a space is missing after the colon", ":"),
        ("k: a\nl b\nm: c\n", "no colon", "l b"),
        ("k\nl: b\n", "no colon", "k"),
        (": a\n", "without a key", ": a"),
        ("{: a}\n", "without a key", ": a}"),
        ("k: a\n  l: b\n", "continues the value above", "l:"),
        ("k: " + "a" * 9 + "\n" + "b" * 1100 + ": c\n", "a key of 1,100 characters", ":"),
        ("k: >-\na b\nl: c\n", "not indented", "a b"),
        # lines
        ("k:\n\t- a\n", "a tab; indent with spaces", "\t"),
        ("k:\n  a: b\n \t c: d\n", "a tab; indent with spaces", "\t"),
        ("k: |\n\ta\n", "a tab; indent with spaces", "\t"),
        ("\tk: a\n", "a tab; indent with spaces", "\t"),
        ("k: a\n  \tb\n", "a tab; indent with spaces", "\t"),
        ("k: [\n\ta]\n", "a tab; indent with spaces", "\t"),
        ("k: a\n\tb\n", "a tab; indent with spaces", "\t"),
        ("k:\n\u00a0 - a: b\n", "a no-break space", "\u00a0"),
        ("k:\n  - a: b\n \u00a0  c: d\n", "a no-break space", "\u00a0"),
        ("k:\n\u3000- a: b\n", "a no-break space", "\u3000"),
        ("k: a # b\n  c\n", "begin a comment", "# b"),
        ("k:\n  - a: b\n   c: d\n", "indented by 3 spaces", "c: d"),
        ("k:\n    - a\n  - b\n", "indented by 2 spaces", "- b"),
        ("  k: a\n l: b\n", "indented by 1 space", "l: b"),
        (" k: a\nl: b\n", "indented by no spaces", "l: b"),
        ("k: a\n- b\n", "a list item among keys", "- b"),
        ("- a\nk: b\n", "a key among list items", "k: b"),
        ("k:\n  - a: b\n  -c: d\n", "a space is missing after the dash", "-"),
        ("k: a\n<<<<<<< HEAD\nl: b\n=======\nl: c\n>>>>>>> x\n", "merge conflict", "<<<<<<< HEAD"),
    ],
)
def test_a_mistake_is_named_where_it_was_made(text: str, says: str, pointed: str) -> None:
    node, diagnostics = read_text(text)
    assert node is None
    diagnostic = only(diagnostics)
    assert diagnostic.code is Code.YAML_SYNTAX
    assert says in diagnostic.message
    if pointed == "\t":
        assert pointed in pointed_at(diagnostic)
    else:
        assert pointed_at(diagnostic) == pointed
    assert diagnostic.help


def test_the_remedy_shows_the_value_as_it_should_be_written() -> None:
    assert '"Seoul: no weapons"' in (only(read_text("k: Seoul: no weapons\n")[1]).help or "")


def test_a_value_with_quotation_marks_in_it_is_sent_to_a_block() -> None:
    assert ">-" in (only(read_text('k: [A] "b"\n')[1]).help or "")


def test_a_second_key_on_the_line_gets_a_line_of_its_own() -> None:
    assert "a line of its own" in (only(read_text("- source: a, exact: b\n")[1]).help or "")


def test_a_misaligned_line_shows_the_line_it_should_stand_below() -> None:
    text = "k:\n  - a: b\n   c: d\n"
    (label,) = only(read_text(text)[1]).related
    assert label.span.slice(text) == "a: b"


def test_what_follows_a_syntax_error_is_not_reported_with_it() -> None:
    _, diagnostics = read_text("k: *alias of mine\nl: b\n")
    assert only(diagnostics).code is Code.YAML_SYNTAX


def test_what_was_wrong_before_a_syntax_error_is() -> None:
    _, diagnostics = read_text("k: &a b\nl: c: d\n")
    assert [each.code for each in diagnostics] == [Code.YAML_FEATURE, Code.YAML_SYNTAX]


@pytest.mark.parametrize("line_break", ["\r\n", "\r"])
def test_the_place_is_right_with_other_line_breaks(line_break: str) -> None:
    text = line_break.join(["# é😀\u2028", "k: a", "l: b: c", ""])
    diagnostic = only(read_text(text)[1])
    position = diagnostic.primary.document.position(diagnostic.primary.span.start)
    assert (position.line, position.column) == (3, 5)
