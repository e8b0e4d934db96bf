"""What has one digest is one value, and what differs in anything that a page could show has another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

import pytest

from briefgen.corpus.metadata import Person
from briefgen.pages.fingerprints import Fingerprints, NoFingerprintError


class Pair(NamedTuple):
    one: str
    other: str


class Word(StrEnum):
    YES = "yes"


@dataclass(frozen=True)
class Entry:
    text: str
    number: int | None = None

    @cached_property
    def length(self) -> int:
        return len(self.text)


@dataclass(frozen=True)
class Other:
    text: str
    number: int | None = None


DIFFERENT = [
    "",
    "a",
    "1",
    1,
    1.0,
    True,
    None,
    "None",
    (),
    [],
    {},
    ("a",),
    ["a"],
    ("a", "b"),
    ("ab",),
    ("b", "a"),
    (("a",), "b"),
    ("a", ("b",)),
    Pair("a", "b"),
    Word.YES,
    "yes",
    {"a": "b"},
    {"b": "a"},
    {"a": 1, "b": 2},
    {"b": 2, "a": 1},
    frozenset({"a"}),
    Entry("a"),
    Entry("a", 1),
    Entry("b"),
    Other("a"),
    Person(name="Ann Lee"),
    Person(name="Ann Li"),
]


def test_different_values_have_different_digests() -> None:
    digests = [Fingerprints().of(value) for value in DIFFERENT]
    assert len(set(digests)) == len(DIFFERENT)


@pytest.mark.parametrize("value", DIFFERENT, ids=repr)
def test_a_digest_depends_on_the_value_alone(value: object) -> None:
    known = Fingerprints()
    known.of(DIFFERENT)
    assert known.of(value) == known.of(value) == Fingerprints().of(value)


def test_what_is_worked_out_and_kept_beside_the_fields_does_not_count() -> None:
    entry = Entry("some words")
    before = Fingerprints().of(entry)
    assert entry.length == 10
    assert Fingerprints().of(entry) == before == Fingerprints().of(replace(entry))


def test_the_order_of_a_set_does_not_count() -> None:
    names = [str(number) for number in range(100)]
    assert Fingerprints().of(frozenset(names)) == Fingerprints().of(frozenset(reversed(names)))


def test_a_value_of_an_unknown_kind_has_none() -> None:
    with pytest.raises(NoFingerprintError):
        Fingerprints().of(("a", object()))
