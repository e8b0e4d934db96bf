"""A figure completed: its range, its qualifiers and what it measures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.reading.figures import currencies
from briefgen.reading.figures.amounts import Amount, Number, Qualifier, read_number
from briefgen.reading.figures.qualifiers import read_after, read_before
from briefgen.reading.figures.unit_words import NO_UNIT, Unit, read_money, read_unit, what_is_measured

if TYPE_CHECKING:
    from decimal import Decimal

    from briefgen.languages.contract.directions import Directions
    from briefgen.reading.figures.grammar import Grammar

_RANGE = re.compile(
    r"-[ \u00a0](?:to|or|and)[ \u00a0]|[ \u00a0]?[-–—‐‑][ \u00a0]?"
    r"|[ \u00a0](?:up )?(?P<word>to|or|and)[ \u00a0]"
)
_BY = re.compile(r"(?<!\w)by[ \u00a0]$", re.IGNORECASE)
_MARK = re.compile(currencies.PREFIX + r"[ \u00a0]?")
_BETWEEN_LENGTH = 9
_FIRM, _COUNTED, _BARE, _ONE = 0.95, 0.9, 0.85, 0.5
"""The measured share of right values among figures with a unit of measure, a counted noun and no unit.

*one* is no measurement: it counts, but hardly ever as a figure that an editor would show.
"""
_FROM = re.compile(r"(?<!\w)from[ \u00a0]\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"(?<!\w)between[ \u00a0]\Z", re.IGNORECASE)

_LAST_WORD = re.compile(r"([^\W\d_]+)[ \u00a0]\Z")
_VERB_LENGTH: Final = 24
_LEVEL: Final = 4
"""How often a level holds the change that led to it, at least; less may be a range: *fell $3 to $5*."""
_ONE_ORDER: Final = 3
"""How often a first number may hold the second and still share its magnitude: *2.4 to 2.3 million*."""


class FigureReading(NamedTuple):
    """One figure as read, before its sentence is known; offsets in code points.

    Attributes:
        start, end: The number with its qualifier, currency and unit.
        amount: What it states.
        measures: What is measured or counted, as the text puts it; None where it does not say.
        confidence: How often figures of its kind are right.
        words_at: Where the words begin that follow the number and its unit of measure; 0 at the figure's end.
        completes: Where the figure of a list ends whose unit it shares; 0 where it has its own.
    """

    start: int
    end: int
    amount: Amount
    measures: str | None
    confidence: float
    words_at: int = 0
    completes: int = 0


class First(NamedTuple):
    """What was read of a figure up to its first number, or to the lower one of a range.

    Attributes:
        begin: Where the figure begins, with its currency mark; in code points.
        number: The number.
        unit: What was read behind it.
        mark: The currency mark before it, if there is one.
    """

    begin: int
    number: Number
    unit: Unit | None
    mark: str | None = None


def complete(text: str, first: First, grammar: Grammar) -> tuple[FigureReading, int]:
    """The figure that begins with ``first``, with its range, its qualifiers and what it measures; its end."""
    begin, number, unit, _ = first
    second = _second(text, first, grammar)
    high = None
    end = unit.end if unit is not None else number.end
    if second is not None:
        high, unit = second
        end = max(high.end, unit.end if unit is not None else 0)
        between = _BETWEEN.search(text, max(0, begin - _BETWEEN_LENGTH), begin)
        begin = between.start() if between is not None else begin
    last = high or number
    words_at = unit.end if unit is not None and unit.firm else last.end
    qualifier, begin, end = _qualified(text, begin, end, grammar)
    amount = _amount(number, high, unit, qualifier)
    measures = unit.measures if unit is not None and unit.measures else None
    measures = measures or what_is_measured(text, end, money=amount.currency)
    return FigureReading(begin, end, amount, measures, _confidence(number, unit), words_at), end


def _qualified(text: str, begin: int, end: int, grammar: Grammar) -> tuple[Qualifier | None, int, int]:
    before = read_before(text, begin, grammar.language)
    if before is not None:
        return before[0], before[1], end
    after = read_after(text, end, grammar.language)
    return (after[0], begin, after[1]) if after is not None else (None, begin, end)


def _amount(number: Number, high: Number | None, unit: Unit | None, qualifier: Qualifier | None) -> Amount:
    """The amount; a scale that stands only at the upper end holds for both (*$3 to $5 billion*)."""
    value, scale = number.value, number.scale
    if high is not None:
        if scale == 1 and high.scale != 1 and value < _ONE_ORDER * high.value / high.scale:
            value *= high.scale
        scale = high.scale
    return Amount(
        value,
        high.value if high is not None else None,
        scale,
        unit.name if unit is not None else NO_UNIT,
        currency=unit is not None and unit.currency,
        qualifier=qualifier,
        indefinite=False,
        firm=unit is not None and unit.firm,
    )


def _confidence(number: Number, unit: Unit | None) -> float:
    if number.value == 1 and not number.digits and (unit is None or not unit.firm):
        return _ONE
    if unit is None:
        return _BARE
    return _FIRM if unit.firm else _COUNTED


def _second(text: str, first: First, grammar: Grammar) -> tuple[Number, Unit | None] | None:
    """The upper end of a range and its unit, if a second number of the same kind follows."""
    begin, number, unit, mark = first
    joint = _RANGE.match(text, unit.end if unit is not None and unit.firm else number.end)
    if joint is None or not _joins(text, begin, joint):
        return None
    at = joint.end()
    second = _MARK.match(text, at)
    if second is not None:
        at = second.end()
    if (second is not None and mark is None) or not text[at : at + 1].isalnum():
        return None
    high = read_number(text, at, grammar, money=mark is not None)
    if high is None or (high.digits != number.digits and (unit is None or not unit.firm)):
        return None
    upper = read_money(text, mark, high.end) if mark is not None else read_unit(text, high.end)
    if unit is not None and unit.firm and (upper is None or not upper.name.startswith(unit.name)):
        return None
    if upper is None and runs_on(text, high.end):
        return None
    sizes = number.value * number.scale, high.value * high.scale
    if joint["word"] == "to" and has_moved(text, begin, sizes, grammar.language.directions):
        return None  # *rose $1.35 to $84.10*
    if high.value * high.scale < number.value and joint["word"]:
        apart = (
            unit is not None
            and unit.firm
            and _FROM.search(text, max(0, begin - _BETWEEN_LENGTH), begin) is None
        )
        if apart or joint["word"] != "to":
            return None  # *leads by 64 percent to 56 percent*
    return high, upper


def has_moved(text: str, begin: int, sizes: tuple[Decimal, Decimal], of: Directions | None) -> bool:
    """Whether a verb says by how much something grew or shrank, and the second number where it arrived."""
    if of is None or sizes[1] < _LEVEL * sizes[0]:
        return False
    before = _LAST_WORD.search(text, max(0, begin - _VERB_LENGTH), begin)
    return before is not None and before[1].lower() in of.rose | of.fell


def _joins(text: str, begin: int, joint: re.Match[str]) -> bool:
    """Whether what stands between two numbers makes them a range; *grew by 3 to 9* does not."""
    word = joint["word"]
    before = text[max(0, begin - _BETWEEN_LENGTH) : begin]
    if word == "and":
        return _BETWEEN.search(before) is not None
    if word == "to":
        return _BY.search(before) is None
    return word is not None or joint.group() not in {" -", " –"}


def runs_on(text: str, end: int) -> bool:
    """Whether letters or digits are glued to the number's end, so that it is no number of its own."""
    after = text[end : end + 1]
    if after.isalnum() or after == "_":
        return True
    return after in ":/" and text[end + 1 : end + 2].isdigit()
