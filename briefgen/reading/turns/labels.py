"""Labels that name a speaker at the beginning of a line: *MR. KIRBY:*, *Mary Jones (Oslo North):*, *Q:*.

A label is a name, an office or a letter before a delimiter. With a colon or in brackets it is believed where
its form shows a speaker; before a dash, a stop or the end of the line only where the text is consistent: the
same shape comes back, for two speakers or more, and most of them are plainly people.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.worldwide.turn_words import ASKING, PAIRS, ROLES
from briefgen.reading.turns.label_names import Named, is_office, is_personal, named
from briefgen.reading.turns.label_shapes import head_of_post, opening

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.reading.turns.label_shapes import Opening, Shape

_LINE: Final = re.compile(r"[^\n\r\u2028\u2029]+")
_FIRM: Final = frozenset({"colon", "square", "bold-line", "capitals", "apart", "post", "counsel"})
"""Shapes that hardly anything but a label has."""
_FEWEST: Final = 3


class Label(NamedTuple):
    """A label at the beginning of a line.

    Attributes:
        start: Where its name begins.
        end: Where its name ends, before brackets, colon and marks.
        name: The name in it, without brackets and office.
        line: Where its line begins.
        words: Where what is said begins.
        sure: Whether its form alone shows a speaker, and not only its coming back.
        bold: Whether it is set in bold, or on a line of its own.
        shape: How it is printed.
        office: The office that the label gives with the name: later labels may print it alone.
    """

    start: int
    end: int
    name: str
    line: int
    words: int
    sure: bool
    bold: bool
    shape: Shape
    office: str | None = None

    @property
    def post(self) -> bool:
        """Whether it is the head of a post, with the name of an account."""
        return self.shape == "post"


def labels(text: str, *, declared: bool) -> list[Label]:
    """Every line that begins with a label, in order; offsets in code points.

    Args:
        text: The source as read.
        declared: Whether the editor says that the text is in turns: then fewer need to come back.
    """
    found = list(_candidates(text))
    kept = _consistent(text, found, declared=declared)
    heads = [label.name.casefold() for label in found]
    times = Counter(heads)
    parts = {part for head in heads if " " in head for part in head.split()}
    chosen: list[Label] = []
    said = 0
    for label, head in zip(found, heads, strict=True):
        firm = (label.shape in _FIRM or (label.shape == "angle" and " " in head)) and (
            label.sure or times[head] > 1 or head in parts or head in ROLES
        )
        if (firm or label.shape in kept) and label.line >= said:
            chosen.append(label)
            said = label.words
    return chosen


def _candidates(text: str) -> Iterator[Label]:
    head = head_of_post(text)
    posted = _label(text, head) if head is not None else None
    if posted is not None and is_personal(posted.name):
        yield posted
    for line in _LINE.finditer(text):
        for one in opening(text, line):
            label = _label(text, one)
            if label is not None:
                yield label


def _consistent(text: str, found: Sequence[Label], *, declared: bool) -> frozenset[Shape]:
    """The loose shapes that this text prints its labels in."""
    by_shape: dict[Shape, list[Label]] = {}
    for label in found:
        if label.shape not in _FIRM:
            by_shape.setdefault(label.shape, []).append(label)
    return frozenset(
        shape for shape, group in by_shape.items() if _is_consistent(text, shape, group, declared=declared)
    )


def _is_consistent(text: str, shape: Shape, group: Sequence[Label], *, declared: bool) -> bool:
    times = Counter(label.name.casefold() for label in group)
    if shape == "letter":
        return _is_asked(times, declared=declared)
    if shape == "record":
        return declared or len(group) > 1
    personal = sum(is_personal(text[label.start : label.end]) for label in group)
    if shape in {"angle", "stamped"}:
        personal = len(group)
    again = sum(count for count in times.values() if count > 1)
    if shape in {"stop", "caps-stop"}:
        again = len(group) if len(times) > 1 and (declared or len(group) > _FEWEST) else again
    if shape == "line" and declared and personal == len(group) and _begin_paragraphs(text, group):
        again = len(group)  # *Senator Lee* on a line of its own, where everybody speaks once
    enough = len(group) >= (2 if declared or shape == "stamped" else _FEWEST)
    if shape == "stamped" and all(":" in text[label.line : label.words] for label in group):
        again = len(group)
    return enough and len(times) > 1 and 2 * again >= len(group) and 2 * personal >= len(group)


def _begin_paragraphs(text: str, group: Sequence[Label]) -> bool:
    """Whether each label begins a paragraph, with what is said on the next line."""
    return all(
        not text[: one.line].strip()
        or re.search(r"\n[ \t]*\n[ \t]*\Z", text[max(0, one.line - 8) : one.line])
        for one in group
    )


def _is_asked(times: Counter[str], *, declared: bool) -> bool:
    """Whether single letters ask and answer: *Q* that comes back, or a pair of which both do."""
    letters = set(times)
    if letters & (ASKING - {"p", "f", "d"}) and times["q"] + len(letters) > 2:
        return True
    return any(
        ask in letters and answer in letters and (declared or times[ask] + times[answer] > 2)
        for ask, answer in PAIRS
    )


def _label(text: str, one: Opening) -> Label | None:
    raw = text[one.start : one.end]
    whom = Named(raw.strip()) if one.shape == "angle" and raw.islower() else named(raw)
    if whom is None:
        return None
    name, shape = whom.name, one.shape
    tokens = name.split()
    if shape == "line" and raw.isupper() and len(tokens) > 1:
        shape = "capitals"
    if shape in {"bold-line", "capitals"} and len(tokens) < 2 and name.casefold() not in ROLES:
        return None
    if shape in {"line", "dash"} and raw.rstrip()[-1:] in ".,;!?…":
        return None
    if shape == "apart" and not (is_personal(raw) or is_office(name) or len(tokens) > 1):
        return None
    if shape in {"post", "square"} and not (len(tokens) > 1 or name.casefold() in ROLES or shape == "post"):
        return None
    sure = len(tokens) > 1 or name.isupper() or not name.isascii() or name.casefold() in ROLES
    end = one.start + len(raw.rstrip())
    return Label(one.start, end, name, one.line, one.words, sure, one.bold, shape, whom.office)
