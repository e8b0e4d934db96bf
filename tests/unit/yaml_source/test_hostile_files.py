"""A file made to do harm is refused, with a diagnostic, before it is followed."""

from __future__ import annotations

import contextlib
import itertools
from typing import TYPE_CHECKING

import pytest

from briefgen.curation.topics import Topic
from briefgen.diagnostics import Code, Collector
from briefgen.errors import ConfigurationError
from briefgen.text import Document
from briefgen.yaml_source import decode, read, read_settings
from briefgen.yaml_source.composing.reader import LARGEST
from tests.harness.limits import within

if TYPE_CHECKING:
    from collections.abc import Callable

ENDLESS = 100
"""CPU seconds after which a text is given up; each is read in less than one."""


def bomb(step: str) -> str:
    """Twenty anchors, each of which repeats the one before it nine times."""
    names = [chr(97 + number) for number in range(21)]
    return "a: &a {x: y}\n" + "".join(
        step.format(name=name, before=",".join([f"*{before}"] * 9))
        for before, name in itertools.pairwise(names)
    )


ALIASES = bomb("{name}: &{name} [{before}]\n")
MERGES = bomb("{name}: &{name}\n  <<: [{before}]\n  {name}: 1\n")
NESTED = {
    "brackets": "[" * 10_000,
    "braces": "{a: " * 10_000,
    "dashes": "- " * 10_000,
    "questions": "? " * 10_000,
    "lines": "".join(f"{' ' * level}a:\n" for level in range(1_400)),
}
LONG: dict[str, Callable[[], str]] = {
    "plain": lambda: "k: " + "x" * 1_000_000,
    "quoted": lambda: 'k: "' + "x" * 1_000_000 + '"',
    "unclosed": lambda: 'k: "' + "x" * 1_000_000,
    "colons": lambda: "k: " + "x: " * 300_000,
    "spaces": lambda: 'k: "' + " " * 1_000_000 + '"',
    "escapes": lambda: 'k: "' + "\\n" * 500_000 + '"',
    "tabs": lambda: "k: v\n" + "\t" * 1_000_000 + "l: w",
    "signs": lambda: "#" * 1_000_000,
    "commas": lambda: "[" + "a," * 500_000 + "]",
    "key": lambda: "k" * 1_000_000 + ": v",
}
"""Made when they are wanted: together they take ten megabytes."""


def reported(text: str) -> Collector:
    """What is reported of a text that is read and decoded."""
    document, collector = Document("topic.yml", text), Collector()
    with within(ENDLESS):
        decode(read(document, collector), Topic, document, collector)
    return collector


@pytest.mark.parametrize("text", [ALIASES, MERGES, *NESTED.values()], ids=["aliases", "merges", *NESTED])
def test_bombs_and_nesting_are_refused_before_they_are_followed(text: str) -> None:
    collector = reported(text)
    assert Code.YAML_FEATURE in {diagnostic.code for diagnostic in collector}


@pytest.mark.parametrize("name", LONG)
def test_a_line_of_a_million_characters_comes_to_an_end(name: str) -> None:
    reported(LONG[name]())


@pytest.mark.parametrize("line", ["- a\n", "k: v\n", "- &a b\n", "- !t b\n", "- a #b\n", "- {}\n"])
def test_a_swarm_of_one_defect_is_not_listed_without_end(line: str) -> None:
    collector = reported("points:\n" + line * (80_000 // len(line)))
    assert 0 < len(collector) <= 110


def test_unknown_keys_are_counted_beyond_the_first_hundred() -> None:
    collector = reported("".join(f"k{number}: v\n" for number in range(20_000)))
    assert len(collector) <= 110
    assert any("19,9" in diagnostic.message for diagnostic in collector)


def test_a_file_beyond_the_limit_is_not_parsed() -> None:
    assert [each.code for each in reported("k: " + "é" * (LARGEST // 2))] == [Code.FILE_TOO_LARGE]


def test_more_than_a_hundred_thousand_values_are_refused() -> None:
    collector = reported("- a\n" * 100_001)
    assert [each.code for each in collector] == [Code.FILE_TOO_LARGE]


@pytest.mark.parametrize(
    "text",
    [ALIASES, MERGES, *NESTED.values(), "a: &a [*a]\n", "a: *b\n"],
    ids=["aliases", "merges", *NESTED, "recursive", "nowhere"],
)
def test_settings_refuse_what_nobody_could_walk(text: str) -> None:
    with within(ENDLESS), pytest.raises(ConfigurationError, match=r"^mkdocs\.yml:\d+:\d+: "):
        read_settings(Document("mkdocs.yml", text))


@pytest.mark.parametrize(
    "value", ["9" * 1_000_000, "1" + ":1" * 400_000, "!!int " + "9" * 10_000, "1" + "_" * 10_000]
)
def test_settings_do_not_compute_for_ever(value: str) -> None:
    with within(ENDLESS), contextlib.suppress(ConfigurationError):
        read_settings(Document("mkdocs.yml", f"a: {value}"))
