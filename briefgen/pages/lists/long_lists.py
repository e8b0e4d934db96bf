"""How a list is shown that grows: as cards, then as rows, then as rows on pages of their own, by weight.

A list has one address, and keeps it. Where its rows weigh too much for a page, they are on pages by year or
letter below ``<list>/by/``, and the list's own page shows the newest and leads to the others. Addresses by
year and letter stay as long as the list is long; only what follows within a year moves on.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

T = TypeVar("T")

HEAVY: Final = 90_000
"""Characters of HTML that the entries of one page may have; with the theme some 20 KB when compressed."""
NEWEST: Final = 20
"""Entries that the page of a parted list shows itself."""

Form = Literal["cards", "rows", "parts"]


@dataclass(frozen=True)
class Group:
    """Under what an entry is listed: a year or a letter.

    Attributes:
        name: As an address has it.
        label: As a reader sees it; empty where nothing is known.
    """

    name: str
    label: str


UNDATED: Final = Group("undated", "")


@dataclass(frozen=True)
class Place:
    """One page of a list, without what it lists; the attributes are as those of ``Part``."""

    path: str
    group: Group
    number: int
    of: int
    size: int


@dataclass(frozen=True)
class Outline:
    """What a page of a list shows of the whole list: so it is the same as long as its own entries are.

    Attributes:
        path: The page at the list's own address.
        indexed: Whether the list has an index.
        index: That file.
        size: How many entries the list has.
        groups: The first page of each group.
        form: As ``LongList`` has it.
    """

    path: str
    indexed: bool
    index: str
    size: int
    groups: tuple[Place, ...]
    form: Form


@dataclass(frozen=True)
class Part(Generic[T]):
    """One page of a list.

    Attributes:
        path: The page's.
        group: What its entries have in common.
        number: Which of the group's pages it is, from 1.
        of: How many pages the group has.
        entries: What it lists.
        size: How many entries the whole group has.
    """

    path: str
    group: Group
    number: int
    of: int
    entries: tuple[T, ...]
    size: int

    @property
    def place(self) -> Place:
        """The page without its entries."""
        return Place(self.path, self.group, self.number, self.of, self.size)


@dataclass(frozen=True)
class LongList(Generic[T]):
    """A list as it is shown.

    Attributes:
        path: The page at the list's own address.
        form: How that page shows its entries; ``parts`` where they are on other pages.
        entries: All of them, in order.
        newest: Of a parted list, those that its own page shows.
        parts: Its pages; none unless it is parted.
        dated: Whether the newest are told by anything, and are not merely the first.
    """

    path: str
    form: Form
    entries: tuple[T, ...]
    newest: tuple[T, ...] = ()
    parts: tuple[Part[T], ...] = field(default=())
    dated: bool = True

    @property
    def shown(self) -> tuple[T, ...]:
        """What the list's own page shows."""
        return self.newest if self.form == "parts" else self.entries

    @property
    def indexed(self) -> bool:
        """Whether the list has an index; those of one tag or person have none."""
        return self.form == "parts" and self.path.endswith("/index.md") and self.path.count("/") == 1

    @property
    def index(self) -> str:
        """The file by which a script filters a list that is on several pages."""
        return f"lists/{self.path.partition('/')[0]}.json"

    @property
    def groups(self) -> tuple[Part[T], ...]:
        """The first page of each group."""
        return tuple(part for part in self.parts if part.number == 1)

    @property
    def size(self) -> int:
        """How many entries it has."""
        return len(self.entries)

    @property
    def outline(self) -> Outline:
        """The list without its entries."""
        groups = tuple(part.place for part in self.groups)
        return Outline(self.path, self.indexed, self.index, self.size, groups, self.form)

    def pages(self) -> Iterator[tuple[str, tuple[T, ...]]]:
        """Each page with what it shows."""
        yield self.path, self.shown
        yield from ((part.path, part.entries) for part in self.parts)


@dataclass(frozen=True, kw_only=True)
class Measure(Generic[T]):
    """How a list is weighed and parted.

    Attributes:
        group: Under what an entry is listed.
        order: By what rows are sorted; None for the order given.
        row: What an entry weighs as a row, in characters of HTML.
        card: What it weighs as a card; None for lists that have no cards.
        newest: By what the newest are told: the greatest are shown first.
    """

    group: Callable[[T], Group]
    order: Callable[[T], Any] | None = None
    row: Callable[[T], int]
    card: Callable[[T], int] | None = None
    newest: Callable[[T], str]


def long_list(folder: str, entries: Sequence[T], measure: Measure[T]) -> LongList[T]:
    """A list as it is shown, in the lightest form that is not too heavy for a page."""
    path = f"{folder}/index.md"
    if measure.card and _fits(entries, measure.card):
        return LongList(path, "cards", tuple(entries))
    ordered = sorted(entries, key=measure.order) if measure.order else entries
    whole = LongList(path, "rows", tuple(ordered))
    if _fits(ordered, measure.row):
        return whole
    newest = sorted(ordered, key=measure.newest, reverse=True)[:NEWEST]
    parts = tuple(_parts(folder, ordered, measure))
    return replace(
        whole, form="parts", newest=tuple(newest), parts=parts, dated=any(map(measure.newest, newest))
    )


def _newest_year_first(group: Group) -> int:
    """By what groups are sorted: years from the newest on, as the newest entries are; others as listed."""
    is_year = len(group.name) == len("2024") and group.name.isdecimal()
    return -int(group.name) if is_year else 0


def _fits(entries: Iterable[T], weight: Callable[[T], int]) -> bool:
    return sum(map(weight, entries)) <= HEAVY


def _parts(folder: str, entries: Iterable[T], measure: Measure[T]) -> Iterator[Part[T]]:
    grouped: dict[Group, list[T]] = {}
    for entry in entries:
        grouped.setdefault(measure.group(entry), []).append(entry)
    for group in sorted(grouped, key=_newest_year_first):
        members = grouped[group]
        pages = list(_pages(members, measure.row))
        for number, page in enumerate(pages, 1):
            name = f"{group.name}/{number}" if number > 1 else group.name
            yield Part(f"{folder}/by/{name}.md", group, number, len(pages), tuple(page), len(members))


def _pages(entries: Sequence[T], weight: Callable[[T], int]) -> Iterator[list[T]]:
    """As many entries a page as it can take, and at least one."""
    page: list[T] = []
    total = 0
    for entry in entries:
        weighs = weight(entry)
        if page and total + weighs > HEAVY:
            yield page
            page, total = [], 0
        page.append(entry)
        total += weighs
    yield page
