from __future__ import annotations

from enum import Enum

import pytest
from pydantic import Field, HttpUrl

from briefgen.curation.topics import Topic
from briefgen.diagnostics import Code, Collector, Diagnostic
from briefgen.text import Document
from briefgen.yaml_source import Line, Located, PartialDate, decode, read
from tests.unit.yaml_source.entries import Entry
from tests.unit.yaml_source.reading import only, pointed_at


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Bounded(Located):
    pair: tuple[Line, ...] = Field(default=(), min_length=2, max_length=3)
    code: str = Field(default="abc", min_length=3, pattern=r"^[a-z]+$")
    share: float = Field(default=0.5, ge=0, le=1)
    colour: Colour = Colour.RED
    url: HttpUrl | None = None


def decoded(text: str) -> tuple[Entry | None, list[Diagnostic]]:
    document, collector = Document("people.yml", text), Collector()
    return decode(read(document, collector), Entry, document, collector), list(collector)


def test_a_sound_mapping_becomes_a_model() -> None:
    entry, diagnostics = decoded("name: NO\nkind: organization\nage: 12\nknown: yes\nexact: ' a '\n")
    assert not diagnostics
    assert entry == Entry(name="NO", kind="organization", age=12, known=True, exact=" a ")


def test_keys_are_the_aliases_of_fields() -> None:
    entry, _ = decoded("name: A\noffices: [{title: T, from: 2023-01, to: 2024}]\n")
    assert entry
    assert entry.offices[0].start == PartialDate("2023-01")


def test_every_model_knows_where_it_was_written() -> None:
    text = "name: A\noffices:\n  - title: T\n  - title: U\n    to: 2024\nnested: {x: {title: V}}\n"
    entry, _ = decoded(text)
    assert entry
    assert entry.origin.slice(text) == text[:-1]
    assert entry.offices[1].origin.slice(text) == "title: U\n    to: 2024"
    assert entry.offices[1].span("to").slice(text) == "2024"
    assert entry.nested["x"].origin.slice(text) == "{title: V}"
    assert entry.offices[1].document.path == "people.yml"


@pytest.mark.parametrize("null", ["", "~", "null", '""', "''"])
def test_null_or_an_empty_text_means_the_default_where_there_is_one(null: str) -> None:
    entry, diagnostics = decoded(f"name: A\nkind: {null}\noffices: {null}\nage: {null}\nexact: {null}\n")
    assert not diagnostics
    assert entry == Entry(name="A")


@pytest.mark.parametrize("null", ["", " ~", " null"])
def test_null_is_no_value_for_a_key_that_needs_one(null: str) -> None:
    entry, diagnostics = decoded(f"name:{null}\n")
    assert entry is None
    assert only(diagnostics).code is Code.MISSING_KEY
    assert "no value" in only(diagnostics).message


def test_all_defects_come_at_once_each_at_its_place() -> None:
    text = "kindd: person\nsource: A b\noffices:\n  - from: never\naliases: x\n"
    _, diagnostics = decoded(text)
    assert [(each.code, pointed_at(each)) for each in diagnostics] == [
        (Code.MISSING_KEY, "kindd"),
        (Code.UNKNOWN_KEY, "kindd"),
        (Code.INVALID_VALUE, "A b"),
        (Code.MISSING_KEY, "from"),
        (Code.INVALID_VALUE, "never"),
        (Code.INVALID_VALUE, "x"),
    ]


def test_a_missing_key_is_named_at_the_first_key_of_its_entry() -> None:
    _, diagnostics = decoded("name: A\noffices:\n  - to: 2024\n")
    assert only(diagnostics).code is Code.MISSING_KEY
    assert '"title"' in only(diagnostics).message
    assert pointed_at(only(diagnostics)) == "to"


def test_a_missing_key_of_an_empty_mapping_is_named_at_the_mapping() -> None:
    assert pointed_at(only(decoded("{}")[1])) == "{}"


@pytest.mark.parametrize(("written", "meant"), [("nmae", "name"), ("Name", "name"), ("na-me", "name")])
def test_a_mistyped_key_is_one_defect_with_a_guess(written: str, meant: str) -> None:
    _, diagnostics = decoded(f"{written}: A\n")
    assert only(diagnostics).code is Code.UNKNOWN_KEY
    assert f'"{meant}"' in (only(diagnostics).help or "")


def test_a_key_that_is_written_already_is_no_guess() -> None:
    _, diagnostics = decoded("name: A\nnames: B\n")
    assert "did you mean" not in (only(diagnostics).help or "")


def test_a_key_unlike_all_others_gets_their_list() -> None:
    assert "name, kind, source" in (only(decoded("name: A\nzzz: b\n")[1]).help or "")


def test_a_key_of_an_inner_entry_is_recognised() -> None:
    assert '"offices"' in (only(decoded("name: A\nfrom: 2023\n")[1]).help or "")


def test_a_comma_that_cut_a_text_between_braces_is_recognised() -> None:
    _, diagnostics = decoded("{name: a policy, of not giving}")
    assert only(diagnostics).code is Code.UNKNOWN_KEY
    assert "comma" in (only(diagnostics).help or "")


@pytest.mark.parametrize(
    ("text", "says", "helps"),
    [
        ("kind: persn", '"kind" cannot be "persn"', 'did you mean "person"'),
        ("kind: thing", '"kind" cannot be "thing"', "person or organization"),
        ("source: Live Blog", '"source" cannot be "Live Blog"', "live-blog"),
        ("source: École", '"source" cannot be "École"', "ecole"),
        ("source: '…'", '"source" cannot be "…"', "lower-case letters"),
        ("aliases: [a, '']", 'an item of "aliases" is empty', ""),
        ("aliases:\n  - a\n  -\n", 'an item of "aliases" is empty', "dash"),
        ("age: old", '"age" cannot be "old"', "a whole number"),
        ("known: perhaps", '"known" cannot be "perhaps"', "true or false"),
        ("exact: " + "x" * 20_001, '"exact" has 20,001 characters; at most 20,000', ""),
        ("offices: [{title: a, from: 30 Jan 2023}]", "a date is written 2023-01-30, 2023-01 or 2023", ""),
        ("offices: [{title: a, from: 2023-1-5}]", "a date is written", "2023-01-05"),
        ("offices: [{title: a, from: 2023/01}]", "a date is written", "2023-01"),
        ("offices: [{title: a, from: 2023-01-30T10:00:00Z}]", "a date is written", "2023-01-30"),
        ("offices: [{title: a, from: 2023-02-30}]", "the calendar has no 2023-02-30", ""),
        ("offices: [{title: a, from: 2024, to: 2023}]", "the office ends before it begins", ""),
    ],
)
def test_an_invalid_value_is_explained(text: str, says: str, helps: str) -> None:
    _, diagnostics = decoded(f"name: A\n{text}")
    assert only(diagnostics).code is Code.INVALID_VALUE
    assert says in only(diagnostics).message
    assert helps in (only(diagnostics).help or "")


@pytest.mark.parametrize(
    ("text", "says", "helps"),
    [
        ("pair: [a]", '"pair" has 1 item; at least 2', ""),
        ("pair: [a, b, c, d]", '"pair" has 4 items; at most 3', ""),
        ("code: ab", '"code" needs at least 3 characters', ""),
        ("code: ABC", '"code" cannot be "ABC"', ""),
        ("share: 2", '"share" cannot be "2"', "at most 1"),
        ("share: half", '"share" cannot be "half"', "1.5"),
        ("colour: rde", '"colour" cannot be "rde"', 'did you mean "red"'),
        ("url: here", '"url" cannot be "here"', "https://"),
    ],
)
def test_any_other_constraint_is_explained_too(text: str, says: str, helps: str) -> None:
    document, collector = Document("x.yml", text), Collector()
    decode(read(document, collector), Bounded, document, collector)
    diagnostic = only(list(collector))
    assert says in diagnostic.message
    assert helps in (diagnostic.help or "")


@pytest.mark.parametrize(
    ("text", "says", "helps"),
    [
        ("exact: [sic]", '"exact" should be a text, but this is a list', "brackets"),
        ("exact: {sic}", '"exact" should be a text, but this is an entry', "braces"),
        ("exact:\n  - a", '"exact" should be a text', "without dashes"),
        ("exact:\n  Seoul said: no", '"exact" should be a text', "colon"),
        ("kind: [person]", '"kind" should be a text', "brackets"),
        ("source: [a]", '"source" should be a text', "brackets"),
        ("aliases: a", '"aliases" should be a list, but this is a text', "dash"),
        ("offices:\n  title: a", '"offices" should be a list, but this is an entry', "dash"),
        ("offices: [minister]", 'an item of "offices" should be an entry', "title: …"),
        ("offices:\n  - title:minister", 'an item of "offices" should be an entry', "space after the colon"),
        ("offices:\n  - - title: a", 'an item of "offices" should be an entry', "dash"),
        ("offices: [[title: a]]", 'an item of "offices" should be an entry', "{ and }"),
        ("offices: [{title: a, from: [2023]}]", '"from" should be a text', "brackets"),
        ("nested: a", '"nested" should be an entry', ""),
    ],
)
def test_the_wrong_kind_is_named_with_the_right_one(text: str, says: str, helps: str) -> None:
    _, diagnostics = decoded(f"name: A\n{text}")
    assert only(diagnostics).code is Code.INVALID_VALUE
    assert says in only(diagnostics).message
    assert helps in (only(diagnostics).help or "")


@pytest.mark.parametrize("text", ["just text", "- name: A", "[name: A]", "name:A"])
def test_a_file_that_is_no_mapping_is_refused(text: str) -> None:
    entry, diagnostics = decoded(text)
    assert entry is None
    assert only(diagnostics).code is Code.INVALID_VALUE


def test_nothing_is_added_where_the_reader_gave_no_node() -> None:
    assert decoded("") == (None, [])
    assert only(decoded("name: a: b")[1]).code is Code.YAML_SYNTAX


def test_no_message_speaks_the_libraries_language() -> None:
    text = "kind: x\nage: y\nknown: z\nsource: A\noffices: b\naliases: {}\nexact: []\nnested: n\nfoo: 1\n"
    words = " ".join(f"{each.message} {each.help}" for each in decoded(text)[1]).lower()
    for jargon in (
        "input",
        "tuple",
        "dict",
        "string",
        "str ",
        "pydantic",
        "literal",
        "validation",
        "int ",
        "parse",
    ):
        assert jargon not in words


def test_swapped_words_and_source_are_recognised() -> None:
    text = "title: T\nabstract: A.\nquotations: [{speaker: ann, source: We can do it, exact: wire-report}]\n"
    document, collector = Document("t.yml", text), Collector()
    decode(read(document, collector), Topic, document, collector)
    assert "swapped" in (only(list(collector)).help or "")
