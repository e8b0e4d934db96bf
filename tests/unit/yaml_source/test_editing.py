from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefgen.diagnostics import Collector
from briefgen.text import Document
from briefgen.yaml_source import Fields, Spliced, Unspliceable, insert_entry, insert_item, read, written
from briefgen.yaml_source.rewriting.editing import values_of

if TYPE_CHECKING:
    from collections.abc import Mapping

NEW = Fields({"speaker": "mara-lind", "exact": "No: never, he said #1"}, {"exact": "the source's words"})
WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\ufffe\uffff"), max_size=12
)
BREAKS = st.sampled_from(["\n", "\r\n"])


def values(text: str) -> Any:
    collector = Collector()
    node = read(Document("a.yml", text), collector)
    assert not collector.failed, [item.message for item in collector]
    return values_of(node)


def added(text: str, key: str = "quotations", fields: Fields = NEW) -> str:
    document = Document("a.yml", text)
    spliced = insert_item(document, key, fields)
    untouched(document, spliced)
    assert values(spliced.document.text)[key] == [*(values(text).get(key) or []), fields.as_read()]
    return spliced.document.text


def untouched(document: Document, spliced: Spliced) -> None:
    after, inserted, replaced = spliced.document.text, spliced.inserted, spliced.replaced
    assert after[: inserted.start] == document.text[: replaced.start]
    assert after[inserted.end :] == document.text[replaced.end :]


def test_an_entry_goes_to_the_end_of_a_block_list_in_the_style_of_the_others() -> None:
    text = "title: T\nquotations:\n    -   speaker: a\n        exact: b # why\n        # more\n\npoints: []\n"
    assert added(text) == text.replace(
        "# more\n",
        "# more\n    -   speaker: mara-lind\n        # the source's words\n"
        '        exact: "No: never, he said #1"\n',
    )


def test_lists_without_indentation_stay_so() -> None:
    assert "\n- speaker: mara-lind\n  #" in added("quotations:\n- speaker: a\n  exact: b\ntitle: T\n")


@pytest.mark.parametrize("empty", ["[]", "", "~", "null", "[ ]", "[]  # none yet", " # none yet"])
def test_an_empty_list_becomes_a_block_and_keeps_its_comment(empty: str) -> None:
    text = added(f"title: T\nquotations: {empty}\n# end\npoints:\n  - text: p\n")
    assert "\n  - speaker: mara-lind\n" in text
    assert ("# none yet" in text) == ("# none yet" in empty)


def test_a_comment_within_an_empty_list_stays() -> None:
    assert "# none\n" in added("quotations: [\n  # none\n]\ntitle: T\n")


def test_a_missing_list_is_made_at_the_end() -> None:
    text = "title: T\npoints:\n- text: p\n"
    assert added(text).startswith(text + "quotations:\n- speaker: mara-lind\n")


def test_flow_lists_stay_flow_lists() -> None:
    assert added("quotations: [{speaker: a, exact: b}]  # c\ntitle: T\n").startswith(
        'quotations: [{speaker: a, exact: b}, {speaker: mara-lind, exact: "No: never, he said #1"}]  # c\n'
    )


def test_a_flow_list_of_several_lines_gets_another_line() -> None:
    text = added("quotations: [\n  {speaker: a, exact: b},  # c\n]\n")
    assert text.startswith("quotations: [\n  {speaker: a, exact: b},  # c\n  {speaker: mara-lind, ")


FLOW = '{speaker: mara-lind, exact: "No: never, he said #1"}'


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("{a: b}  # why\n]", "{a: b},  # why\n  NEW\n]"),
        ("{a: b},  # why\n]", "{a: b},  # why\n  NEW,\n]"),
        ("{a: b} , # why\n]", "{a: b}, # why\n  NEW ,\n]"),
        ("{a: b}]  # why", "{a: b},  # why\n  NEW]"),
        ("{a: b}, ]  # why", "{a: b},  # why\n  NEW, ]"),
        ("{a: b}, {c: d}  # why\n]", "{a: b}, {c: d},  # why\n  NEW\n]"),
        ("{a: b,\n   c: d}  # why\n]", "{a: b,\n   c: d},  # why\n  NEW\n]"),
        ("# why\n  {a: b}\n]", "# why\n  {a: b},\n  NEW\n]"),
        ("{a: b}  # why\n  # of the next\n]", "{a: b},  # why\n  NEW\n  # of the next\n]"),
        ('{a: "b # c"}]', '{a: "b # c"},\n  NEW]'),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_in_a_flow_list_a_comment_stays_on_the_line_of_its_entry(
    end: str, expected: str, newline: str
) -> None:
    start, rest = "title: T\nquotations: [\n  ", "\npoints: []\n"
    text = added(f"{start}{end}{rest}".replace("\n", newline))
    assert text == f"{start}{expected.replace('NEW', FLOW)}{rest}".replace("\n", newline)


def test_of_a_block_list_of_flow_entries_the_new_one_is_one_too() -> None:
    text = "quotations:\n  - {speaker: a, exact: b}\n  - {speaker: c, exact: d}  # why\ntitle: T\n"
    assert added(text) == text.replace("title", f"  # the source's words\n  - {FLOW}\ntitle")


@pytest.mark.parametrize(
    ("before", "evidence"),
    [
        ("[]", "    evidence:\n      - exact: b\n        source: a\n"),
        ("\n  - text: t\n    evidence: [{source: a}]", "    evidence: [{exact: b, source: a}]\n"),
        (
            "\n  - text: t\n    evidence:\n      - {source: a}",
            "    evidence:\n      - {exact: b, source: a}\n",
        ),
        ("\n- text: t\n  evidence:\n  - source: a", "  evidence:\n  - exact: b\n    source: a\n"),
        ("\n  - {text: t, evidence: [{source: a}]}", "  - {text: p, evidence: [{exact: b, source: a}]}\n"),
    ],
)
def test_lists_within_an_entry_are_written_as_the_file_writes_them(before: str, evidence: str) -> None:
    new = Fields({"text": "p", "evidence": (Fields({"exact": "b", "source": "a"}),)})
    assert added(f"points: {before}\n", "points", new).endswith(evidence)


def test_a_remark_on_the_first_key_goes_above_the_entry() -> None:
    new = Fields({"date": "2024-02-01", "text": "t"}, {"date": "known from a"})
    assert added("timeline: []\n", "timeline", new) == (
        'timeline:\n  # known from a\n  - date: "2024-02-01"\n    text: t\n'
    )


def test_dates_are_written_as_the_file_writes_them() -> None:
    new = Fields({"date": "2024-02-01"})
    assert added("changes: []\n", "changes", new).endswith('- date: "2024-02-01"\n')
    assert added("date_published: 2024-01-01\n", "changes", new).endswith("- date: 2024-02-01\n")


def test_a_file_that_is_one_flow_mapping_stays_one() -> None:
    assert added("{title: T, quotations: []}\n").endswith('#1"}]}\n')
    assert added("{title: T}\n").endswith('#1"}]}\n')


@pytest.mark.parametrize("block", ["|", ">-", "|+", ">"])
@pytest.mark.parametrize("end", ["", "\n", "\n\n\n"])
def test_a_block_scalar_at_the_end_keeps_its_value(block: str, end: str) -> None:
    text = f"title: T\nquotations:\n  - speaker: a\n    exact: {block}\n      one\n      two{end}"
    document = Document("a.yml", text)
    spliced = insert_item(document, "quotations", NEW)
    untouched(document, spliced)
    after = values(spliced.document.text)["quotations"]
    assert sorted(map(str, after)) == sorted(map(str, [*values(text)["quotations"], NEW.as_read()]))


def test_a_missing_final_newline_stays_missing() -> None:
    assert not added("title: T\nquotations:\n  - speaker: a").endswith("\n")


def test_blank_lines_between_entries_are_kept_up() -> None:
    assert "exact: d\n\n  - speaker: mara-lind" in added(
        "quotations:\n  - speaker: a\n    exact: b\n\n  - speaker: c\n    exact: d\n"
    )


@pytest.mark.parametrize(
    "text", ["- a\n", "quotations: text\n", "quotations: {a: b}\n", "a: [\n", "a: 1\na: 2\n", "text"]
)
def test_a_file_without_a_place_for_it_is_refused(text: str) -> None:
    with pytest.raises(Unspliceable):
        insert_item(Document("a.yml", text), "quotations", NEW)


@pytest.mark.parametrize(
    "text",
    [
        "", "# people\n", "{}\n", "{} # none", "a:\n  name: A\n", "a:\n    name: A", "a: {name: A}\n",
        "# x\na:\n  name: A\n\n# y\nb:\n  name: B\n# end\n", "{a: {name: A}}", "a:\r\n  name: A\r\n",
    ],
)  # fmt: skip
def test_an_entry_by_id_goes_to_the_end_of_its_file(text: str) -> None:
    document = Document("people.yml", text)
    fields = Fields({"name": "Mara Lind", "aliases": ("Lind", "Ms. Lind")}, {})
    spliced = insert_entry(document, "mara-lind", fields)
    untouched(document, spliced)
    assert values(spliced.document.text) == {**(values(text) or {}), "mara-lind": fields.as_read()}


def test_an_id_that_is_there_already_is_refused() -> None:
    with pytest.raises(Unspliceable):
        insert_entry(Document("people.yml", "a:\n  name: A\n"), "a", Fields({"name": "B"}, {}))


def topic(items: list[tuple[str, str]], indent: int, style: int, newline: str, *, final: bool) -> str:
    lines = ["# first", "title: T   # the title", "abstract: >-", "  Some", "  words", "quotations:"]
    for number, (speaker, exact) in enumerate(items):
        margin = " " * indent
        if style == 1:
            lines.append(f"{margin}- {{speaker: {written(speaker)}, exact: {written(exact)}}}")
        else:
            quoted = "'" + exact.replace("'", "''") + "'" if style == 2 else written(exact)
            lines += [f"{margin}-  speaker: {written(speaker)} # {number}", f"{margin}   exact: {quoted}"]
            lines += ["", f"{margin}   # remark"] if style == 3 else []
    if not items:
        lines[-1] += " []"
    lines += ["", "# about the points", "points: [{text: 'p', status: unknown}]"]
    return newline.join(lines) + (newline if final else "")


@given(
    st.lists(st.tuples(WORDS, WORDS), max_size=3),
    st.integers(0, 4),
    st.integers(0, 3),
    BREAKS,
    st.booleans(),
    st.dictionaries(st.sampled_from(["speaker", "exact", "note"]), WORDS, min_size=1),
    st.sampled_from(["quotations", "points", "figures"]),
)
@example([("a", "b")], 2, 3, "\r\n", False, {"exact": "# x: [y]"}, "quotations")
def test_all_around_the_insertion_stays_and_the_file_says_one_entry_more(  # noqa: PLR0917  # one for each thing drawn
    items: list[tuple[str, str]],
    indent: int,
    style: int,
    newline: str,
    final: bool,
    fields: Mapping[str, str],
    key: str,
) -> None:
    text = topic(items, indent, style, newline, final=final)
    after = added(text, key, Fields(fields, {}))
    assert after.count("\n") - after.count("\r\n") == (0 if newline == "\r\n" else after.count("\n"))
    assert after.endswith(newline) == final
    before = values(text)
    assert {name: value for name, value in values(after).items() if name != key} == {
        name: value for name, value in before.items() if name != key
    }


@given(st.text(max_size=60))
def test_no_file_makes_it_raise_anything_else(text: str) -> None:
    document = Document("a.yml", text)
    for attempt in (insert_item, insert_entry):
        try:
            untouched(document, attempt(document, "quotations", NEW))
        except Unspliceable:
            continue


@pytest.mark.parametrize("comma", ["", ","])
def test_a_comment_behind_the_last_entry_of_a_list_in_brackets_stays_with_it(comma: str) -> None:
    first = "  {speaker: jon-perry, exact: Yes}"
    text = f"quotations: [\n{first}{comma}  # briefgen: ignore[scope-cut] as agreed\n]\n"
    new = insert_item(Document("a.yml", text), "quotations", NEW).document.text
    lines = new.splitlines()
    assert lines[1] == f"{first},  # briefgen: ignore[scope-cut] as agreed"
    assert lines[2] == f"  {NEW.flow()}{comma}"
    assert values(new)["quotations"][1] == NEW.as_read()
