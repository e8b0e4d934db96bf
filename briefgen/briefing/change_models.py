"""What a version says in the editor's words and values, and what differs between two of them.

Of quotations nothing is kept but who spoke and when: words that are no longer anchored are not shown again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Kind = Literal["figure", "point", "quotation", "event"]
KINDS: Final[tuple[Kind, ...]] = ("figure", "point", "quotation", "event")
Change = Literal["added", "removed", "withdrawn", "changed"]
Part = tuple[Literal["same", "removed", "added"], str]

EVIDENCE: Final = "evidence"
"""The field that stands for the passages of an entry: a digest, in which nothing can be read."""
_MOST_WORDS: Final = 1_500
"""Words of a text beyond which two are not compared word by word."""
_WORD: Final = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class EntryState:
    """An entry of a version; ``former`` are ids that it had before."""

    id: str
    kind: Kind
    fields: Mapping[str, str]
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicState:
    """A topic of a version; ``former`` are its former slugs, ``withdrawn`` ids of entries that are gone."""

    slug: str
    fields: Mapping[str, str]
    entries: tuple[EntryState, ...] = ()
    former: tuple[str, ...] = ()
    withdrawn: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A version: its day, as ``2024-05-01``, and its topics."""

    day: str
    topics: tuple[TopicState, ...]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that differs; a text that a version does not have is empty."""

    name: str
    before: str
    after: str

    @property
    def parts(self) -> tuple[Part, ...]:
        """Both texts as one, word by word; the whole of each where they are long."""
        return tuple(_parts(_WORD.findall(self.before), _WORD.findall(self.after)))


@dataclass(frozen=True, slots=True)
class EntryChange:
    """An entry that differs; ``id`` is the one it has now, or had where it is gone, ``before`` the former."""

    id: str
    kind: Kind
    change: Change
    fields: tuple[FieldChange, ...] = ()
    before: str = ""

    @property
    def says_itself(self) -> bool:
        """Whether its fields name it, so that nothing else has to."""
        return any(one.name in ("text", "value", "measures") for one in self.fields)

    @property
    def is_replaced(self) -> bool:
        """Whether a quotation has other words than it had."""
        return self.kind == "quotation" and any(one.name == EVIDENCE for one in self.fields)


@dataclass(frozen=True, slots=True)
class TopicChange:
    """A topic that differs."""

    slug: str
    title: str
    change: Change
    fields: tuple[FieldChange, ...] = ()
    entries: tuple[EntryChange, ...] = ()


@dataclass(frozen=True)
class Changes:
    """What differs from the version of a day, by topic."""

    day: str
    topics: tuple[TopicChange, ...] = ()
    _by_slug: dict[str, TopicChange] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._by_slug.update((topic.slug, topic) for topic in self.topics)

    def of(self, slug: str) -> TopicChange | None:
        """What differs in a topic; None if nothing does."""
        return self._by_slug.get(slug)


def _parts(before: list[str], after: list[str]) -> Iterator[Part]:
    if max(len(before), len(after)) > _MOST_WORDS:
        yield from _replaced(before, after)
        return
    for operation, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if operation == "equal":
            yield "same", " ".join(before[a:b])
        else:
            yield from _replaced(before[a:b], after[c:d])


def _replaced(before: list[str], after: list[str]) -> Iterator[Part]:
    if before:
        yield "removed", " ".join(before)
    if after:
        yield "added", " ".join(after)
