from __future__ import annotations

import pytest

from briefgen.diagnostics import Code, Severity
from briefgen.yaml_source import Mapping, Scalar, Sequence
from tests.unit.yaml_source.reading import only, plain, pointed_at, read_text, value_of


def test_every_scalar_stays_text() -> None:
    text = "a: NO\nb: 12:30:45\nc: 1e3\nd: 2023-01-30\ne: true\nf: 0x1f\n=: '='\n"
    node, diagnostics = read_text(text)
    assert not diagnostics
    assert plain(node) == {
        "a": "NO",
        "b": "12:30:45",
        "c": "1e3",
        "d": "2023-01-30",
        "e": "true",
        "f": "0x1f",
        "=": "=",
    }


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_only_a_bare_word_means_null(written: str) -> None:
    assert value_of(f"k: {written}").null
    assert not value_of(f"k: '{written}'").null


@pytest.mark.parametrize(
    "text", ["", "\n\n", "# only a comment\n", "---\n", "~", "\ufeff", "\ufeff# x\n", "\t\n"]
)
def test_a_file_that_holds_nothing_gives_no_node_and_no_diagnostic(text: str) -> None:
    assert read_text(text) == (None, [])


def test_a_block_mapping_ends_with_its_last_value() -> None:
    text = "k:\n  a: b  # c\n\n\nl: m\n"
    node, _ = read_text(text)
    assert isinstance(node, Mapping)
    inner = node.get("k")
    assert isinstance(inner, Mapping)
    assert inner.span.slice(text) == "a: b"
    assert node.span.slice(text) == text[:-1]


def test_brackets_belong_to_the_span() -> None:
    text = "k: [ {a: b}, c ] # d\n"
    node, _ = read_text(text)
    assert isinstance(node, Mapping)
    items = node.get("k")
    assert isinstance(items, Sequence)
    assert items.span.slice(text) == "[ {a: b}, c ]"
    assert items.items[0].span.slice(text) == "{a: b}"


def test_a_missing_value_stands_after_its_colon() -> None:
    for text in ("k:", "k:   # c\n", "{k:   }", "[k: ]", "{k: # c\n }"):
        node, _ = read_text(text)
        mapping = node.items[0] if isinstance(node, Sequence) else node
        assert isinstance(mapping, Mapping)
        value = mapping.get("k")
        assert isinstance(value, Scalar)
        assert (value.value, value.plain, value.offsets) == ("", True, (value.span.start,))
        assert text[value.span.start - 1] == ":"


def test_positions_are_those_of_the_file_after_a_byte_order_mark() -> None:
    assert value_of("\ufeffk: v").span.slice("\ufeffk: v") == "v"
    assert value_of("\ufeff\ufeffa: b\nk: v\n").offsets == (10, 11)


@pytest.mark.parametrize("separator", ["\u0085", "\u2028", "\u2029", "\ufeff", "\ue000"])
def test_what_is_no_line_break_to_an_editor_is_part_of_the_value(separator: str) -> None:
    text = f"k: one{separator}two: three\nl: four\n"
    node, diagnostics = read_text(text)
    assert only(diagnostics).code is Code.YAML_SYNTAX
    text = f"k: one{separator}two{separator}\nl: '{separator}'\nm: |\n  {separator}a\n"
    node, diagnostics = read_text(text)
    assert not diagnostics
    assert plain(node) == {"k": f"one{separator}two{separator}", "l": separator, "m": f"{separator}a\n"}


def test_tabs_separate_but_do_not_indent() -> None:
    node, diagnostics = read_text("k:\tone\ttwo\t# comment\nl: [a,\tb]\t\n\t\nm: 'x\n\ty'\nn: |\n  \tz\n")
    assert not diagnostics
    assert plain(node) == {"k": "one\ttwo", "l": ["a", "b"], "m": "x y", "n": "\tz\n"}


@pytest.mark.parametrize(
    ("text", "pointed"),
    [
        ("k: &a v", "&a"),
        ("k: *a", "*a"),
        ("k: !t v", "!t"),
        ("k: ! v", "!"),
        ("k: !!str v", "!!str"),
        ("k: !<tag:x> v", "!<tag:x>"),
        ("k: &a [b]", "&a"),
        ("k: !t\n  a: b", "!t"),
        ("<<: {a: b}", "<<"),
        ("[a]: b", "[a]"),
        ("{a: b}: c", "{a: b}"),
        ("? a\n: b", "?"),
        ("k: v\n---\nl: w", "---"),
        ("%YAML 1.2\n---\nk: v", "%YAML 1.2"),
        ("# c\n\n%TAG ! tag:x,2000:\n---\nk: v", "%TAG ! tag:x,2000:"),
        ("%UNKNOWN\n---\nk: v", "%UNKNOWN"),
    ],
)
def test_what_editors_do_without_is_refused_by_name(text: str, pointed: str) -> None:
    node, diagnostics = read_text(text)
    assert node is None
    diagnostic = only(diagnostics)
    assert diagnostic.code is Code.YAML_FEATURE
    assert pointed_at(diagnostic) == pointed
    assert diagnostic.help


def test_an_anchor_and_a_tag_at_one_value_are_both_refused() -> None:
    _, diagnostics = read_text("k: !t &a v")
    assert [pointed_at(each) for each in diagnostics] == ["!t", "&a"]


def test_several_refusals_come_in_one_run() -> None:
    _, diagnostics = read_text("a: &x b\nc: *x\n<<: *x\n")
    assert [pointed_at(each) for each in diagnostics] == ["&x", "*x", "<<", "*x"]


@pytest.mark.parametrize(
    "text", ["'<<': a", "k: '&a'", "k: '*a'", "k: '!t'", "k: a & b ! * %", "---\nk: v\n...\n"]
)
def test_the_same_signs_within_text_are_text(text: str) -> None:
    node, diagnostics = read_text(text)
    assert node is not None
    assert not diagnostics


def test_twenty_levels_are_read_and_a_further_one_is_refused() -> None:
    assert read_text("[" * 20 + "]" * 20)[1] == []
    assert only(read_text("[" * 21 + "]" * 21)[1]).code is Code.YAML_FEATURE


def test_a_key_written_twice_keeps_its_first_value_and_names_both_places() -> None:
    text = "k: one\nl: x\n'k': two\n"
    node, diagnostics = read_text(text)
    assert plain(node) == {"k": "one", "l": "x"}
    diagnostic = only(diagnostics)
    assert diagnostic.code is Code.DUPLICATE_KEY
    assert diagnostic.primary.span.start == text.index("'k'")
    assert [label.span.start for label in diagnostic.related] == [0]


def test_words_after_a_number_sign_without_a_space_are_refused() -> None:
    node, diagnostics = read_text("k: the #1 ally\nl: x # a comment\nm: ' #1'\n")
    assert plain(node) == {"k": "the", "l": "x", "m": " #1"}
    assert only(diagnostics).severity is Severity.ERROR
    assert pointed_at(only(diagnostics)) == "#1 ally"


def test_a_list_that_went_into_the_text_above_it_raises_a_doubt() -> None:
    node, diagnostics = read_text("k: one\n  - two\n")
    assert plain(node) == {"k": "one - two"}
    assert only(diagnostics).severity is Severity.WARNING


@pytest.mark.parametrize(
    ("character", "name"), [("\x00", "U+0000"), ("\x07", "U+0007"), ("\x0c", "form feed"), ("\x92", "U+0092"),
                            ("\x7f", "U+007F"), ("\ufffe", "U+FFFE"), ("\ud800", "U+D800")]
)  # fmt: skip
def test_an_unprintable_character_is_named_where_it_stands(character: str, name: str) -> None:
    _, diagnostics = read_text(f"k: a{character}b{character}")
    assert name in only(diagnostics).message
    assert only(diagnostics).primary.span.start == 4


def test_a_windows_apostrophe_is_recognised() -> None:
    assert "’" in (only(read_text("k: Seoul\x92s")[1]).help or "")


@pytest.mark.parametrize("escape", ["\\0", "\\x00", "\\ud83d\\ude00", "\\udfff", "\\U00110000"])
def test_an_escape_that_no_page_can_hold_is_refused(escape: str) -> None:
    for accelerated in (True, False):
        node, diagnostics = read_text(f'k: "a{escape}"', accelerated=accelerated)
        assert node is None
        assert only(diagnostics).code is Code.YAML_SYNTAX
        assert only(diagnostics).primary.span.start == 5
