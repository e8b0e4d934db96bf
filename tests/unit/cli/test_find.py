from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from briefgen.anchoring import Anchor, Unanchored, anchor_in
from briefgen.cli.application import application
from briefgen.cli.find import Hit, _shown
from briefgen.cli.prints.selector import selector
from briefgen.corpus import Source, SourceMetadata
from briefgen.diagnostics import Severity
from briefgen.errors import ConfigurationError
from briefgen.reading import Reading
from briefgen.text import Document, Span
from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

WIRE = (
    "“We need weapons now,” Mr. Stoltenberg said: it’s urgent.\n"
    "Over $5.8 billion went there. We need weapons."
)
SOURCES = {"post": "Nothing of note.\n\nArms are needed soon.", "wire": WIRE}


def find(root: Path, *arguments: str, sources: dict[str, str] | None = None) -> Result:
    configuration = write_project(root, sources or SOURCES, {"t": "title: T\nabstract: A.\n"})
    return CliRunner().invoke(application, ["-f", str(configuration), "find", *arguments])


def anchored(source: Reading, span: Span) -> Anchor | Unanchored:
    """What the selector of a passage is resolved to."""
    found = selector(source, span)
    return anchor_in(source, found["exact"], found.get("prefix", ""), found.get("suffix", ""))


def test_a_passage_is_shown_with_its_place_its_sentence_and_a_selector(tmp_path: Path) -> None:
    result = find(tmp_path, "it's urgent")
    assert result.exit_code == 0
    assert result.stdout == (
        "wire  content/corpus/wire.txt:1:46\n"
        "  “We need weapons now,” Mr. Stoltenberg said: it’s urgent.\n"
        "  - source: wire\n"
        "    exact: it’s urgent\n\n"
    )


def test_words_that_stand_twice_get_what_tells_them_apart(tmp_path: Path) -> None:
    result = find(tmp_path, "need weapons")
    assert result.stdout.count("    exact: need weapons\n") == 2
    assert re.findall(r"(?:prefix|suffix): (.+)", result.stdout) == ['"“We"', '"."']


@pytest.mark.parametrize(("words", "exact"), [("$5.8", '"$5.8 billion"'), ("5.8 billion", '"$5.8 billion"')])
def test_words_that_cut_an_amount_are_widened(tmp_path: Path, words: str, exact: str) -> None:
    assert f"    exact: {exact}\n" in find(tmp_path, words).stdout


def test_what_is_printed_can_be_pasted(tmp_path: Path) -> None:
    for words in ("need weapons", "$5.8", "weapons now", "it's urgent", "stoltenberg said", "there"):
        entries = "".join(
            f"    {line}\n" if line else ""
            for line in find(tmp_path, words).stdout.splitlines()
            if re.match(r"  - source|    \w+: ", line)
        )
        topic = f"title: T\nabstract: A.\npoints:\n  - text: x\n    status: unknown\n    evidence:\n{entries}"
        project = compiled(write_project(tmp_path, SOURCES, {"t": topic}))
        assert not [one for one in project.diagnostics if one.severity is Severity.ERROR]


def test_words_that_stand_nowhere_show_the_nearest_and_end_with_one(tmp_path: Path) -> None:
    result = find(tmp_path, "We require weapons now")
    assert result.exit_code == 1
    assert result.stdout.startswith("wire  content/corpus/wire.txt:1:2  (like them: ")
    assert result.stderr == "the words were not found\n"


def test_words_in_another_case_are_like_them_and_not_the_same(tmp_path: Path) -> None:
    result = find(tmp_path, "WE NEED WEAPONS NOW")
    assert result.exit_code == 1
    assert "100%" not in result.stdout


def test_words_like_none_show_nothing(tmp_path: Path) -> None:
    result = find(tmp_path, "xyzzy plugh")
    assert (result.exit_code, result.stdout) == (1, "")


def test_one_source_and_a_limit_can_be_asked_for(tmp_path: Path) -> None:
    result = find(tmp_path, "need weapons", "--source", "wire", "--limit", "1")
    assert result.stdout.count("- source:") == 1
    assert result.stderr == "and 1 more; --limit shows them\n"
    assert find(tmp_path, "need weapons", "--source", "post").exit_code == 1


@pytest.mark.parametrize("arguments", [[""], ["…"], ["need", "--source", "none"]])
def test_nothing_to_find_and_an_unknown_source_are_misuse(tmp_path: Path, arguments: list[str]) -> None:
    assert isinstance(find(tmp_path, *arguments).exception, ConfigurationError)


def test_a_source_cannot_steer_the_terminal(tmp_path: Path) -> None:
    result = find(tmp_path, "weapons", sources={"wire": "We \x1b[31mneed weapons\u202e now\x07."})
    assert result.exit_code == 0
    assert not set("\x1b\u202e\x07") & set(result.output)


def test_a_topic_with_defects_does_not_hinder_the_search(tmp_path: Path) -> None:
    configuration = write_project(tmp_path, SOURCES, {"t": "title: ["})
    result = CliRunner().invoke(application, ["-f", str(configuration), "find", "it's urgent"])
    assert result.exit_code == 0


@given(
    st.lists(st.sampled_from(["need", "arms", "$5.8", "billion", "non-", "“we”", "now.", "5%", "\n\n"])),
    st.data(),
)
def test_a_selector_names_its_passage_or_a_wider_one(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    outcome = anchored(Reading(text), span)
    if isinstance(outcome, Anchor):
        assert outcome.span.overlaps(span) or not any(map(str.isalnum, span.slice(text)))


def test_a_passage_that_is_cut_wherever_it_ends_is_widened_to_the_words_before_it() -> None:
    text = "5% billion 5%"
    outcome = anchored(Reading(text), Span(text.rindex("5%"), len(text)))
    assert isinstance(outcome, Anchor)
    assert outcome.span == Span(0, len(text))


@pytest.mark.parametrize("words", ["billion", "5%"])
def test_what_cannot_be_anchored_is_no_selector_of_another_place(words: str) -> None:
    text = f"{words} one. {' '.join(['million'] * 9)} {words}"
    span = Span(text.rindex(words), len(text))
    outcome = anchored(Reading(text), span)
    assert not isinstance(outcome, Anchor) or outcome.span.overlaps(span)


@given(st.text(max_size=40))
def test_no_words_and_no_source_make_it_raise(text: str) -> None:
    source = Reading(text)
    for span in (Span(0, len(text)), Span(0, len(text) // 2), Span(len(text), len(text))):
        selector(source, span)


REPEATED = {
    "refrain": "Title\n\n" + "We want peace, the crowd cried out again and again that day. " * 6,
    "agenda": "".join(f"{n}.\n\nThe motion was put.\n\nThe motion was agreed to.\n\n" for n in range(1, 12)),
    "answers": "Ayes\n\n" + "No.\n\nYes, madam.\n\n" * 9 + "That is all.\n",
    "common": "Minutes\n\n" + "the cat and the dog and the cow ate the hay in the barn, " * 12,
}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("refrain", "want peace"), ("refrain", "the crowd"), ("agenda", "The motion was put"),
        ("answers", "Yes, madam"), ("answers", "No"), ("common", "the hay"), ("common", "the"),
    ],
)  # fmt: skip
def test_no_selector_is_printed_that_check_refuses(tmp_path: Path, name: str, words: str) -> None:
    text = REPEATED[name]
    shown = find(tmp_path, words, "--limit", "12", sources={name: text}).stdout
    entries = [
        dict(re.findall(r"^(?:  - |    )(\w+): (.*)$", part, re.MULTILINE)) for part in shown.split("\n\n")
    ]
    assert "".join(shown.split("\n\n")).strip()
    for entry in filter(None, entries):
        values = {key: yaml.safe_load(value) for key, value in entry.items()}
        found = anchor_in(
            Reading(text), str(values["exact"]), values.get("prefix", ""), values.get("suffix", "")
        )
        assert isinstance(found, Anchor), values


def test_a_passage_that_nothing_tells_apart_is_said_to_be_one() -> None:
    text = "yes. " * 200
    votes = Source("votes", Document("votes.txt", text), SourceMetadata(title="Votes"))
    shown = _shown(Hit(votes, Span(500, 503), 1.0), exact=True)
    assert "cannot be named: the same words" in shown
    assert "exact:" not in shown
