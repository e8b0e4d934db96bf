"""Figures of a language known by its word lists only: number, scale, unit, limits, and what is counted.

English has a reading of its own, fitted to how its sentences run (``digits``, ``spelled``); here nothing is
asked of a sentence but the words next to a number.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from briefgen.languages.changes import CHANGING
from briefgen.languages.vocabulary import spelled
from briefgen.languages.worldwide import cldr
from briefgen.reading.figures import currencies
from briefgen.reading.figures.amounts import Amount
from briefgen.reading.figures.grammar import any_of, grammar_of
from briefgen.reading.figures.numerals import Numeral, numeral_at
from briefgen.reading.figures.qualifiers import read_after, read_before
from briefgen.reading.figures.stated_ranges import FigureReading
from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.languages import Language
    from briefgen.languages.contract.numbers import Numbers
    from briefgen.reading.figures.grammar import Grammar

_GAP: Final = "[ \u00a0\u202f]"
_CLOCK: Final = re.compile(
    rf"\d{{1,2}}(?::\d{{2}})+|\d{{1,2}}(?:[.:]\d{{2}})?{_GAP}?(?:Uhr|h|heures?|horas)\b"
)
_DATE: Final = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})?(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)")
_SCORE: Final = re.compile(r"\d{1,2}[-–]\d{1,2}(?![\d.,]\d|[\w%])")
_YEAR: Final = re.compile(r"(?:1[6-9]|20|21)\d\d(?![\d,.]\d|\d)")
_ORDINAL: Final = re.compile(rf"\.{_GAP}(?=[A-ZÄÖÜ])|(?:er|re|e|º|ª|\.º|\.ª|ème)\b")
_WORD: Final = re.compile(rf"(?:{_GAP}|(?<=[’']))(?P<word>[^\W\d_][\w’'.-]*)")
_GLUED: Final = re.compile(r"[\w#@_/№][-–]?\Z|[A-Z]-\Z")
_PERCENT_SIGN: Final = re.compile(rf"{_GAP}?[%％]")
_LARGE: Final = 10**6
_CHANGE_REACH: Final = 60
"""Code points before a range within which the verb of a change is looked for."""
_CONFIDENT, _COUNTED, _BARE = 0.9, 0.8, 0.6


class _Described(NamedTuple):
    """The patterns of a language's figures."""

    starts: re.Pattern[str]
    date: re.Pattern[str]
    percent: re.Pattern[str]
    points: re.Pattern[str]
    currency: re.Pattern[str]
    currency_codes: Mapping[str, str]
    unit: re.Pattern[str]
    units: Mapping[str, str]
    joint: re.Pattern[str]
    joint_between: re.Pattern[str]
    between: re.Pattern[str]
    changing: re.Pattern[str] | None
    of: re.Pattern[str]
    not_counted: frozenset[str]


class _Unit(NamedTuple):
    name: str
    end: int
    currency: bool = False
    firm: bool = True


@cache
def _described(language: Language) -> _Described:
    numbers = language.numbers
    scales = any_of(numbers.scales)
    halves = [word for word, value in numbers.parts.items() if value > 1]
    many = any_of([word for word, value in numbers.small.items() if value != 1] + [*numbers.scales, *halves])
    one = any_of(word for word, value in numbers.small.items() if value == 1)
    parts = any_of(numbers.parts)
    names = {**cldr.currency_names(language.code), **numbers.currencies}
    words = {
        *numbers.not_counted,
        *numbers.to,
    }  # *de 300 a 400*: no years, though CLDR's sign for them is *a*
    units = {name: unit for name, unit in cldr.unit_names(language.code).items() if name not in words}
    stems = CHANGING.get(language.code)
    compound = r"\w*" if numbers.compounds else ""
    months = any_of(numbers.months)

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return _Described(
        starts=compiled(
            rf"(?P<mark>{currencies.PREFIX})?{_GAP}?(?P<digit>[.·]?\d|[½¼¾⅐-⅞])"
            rf"|(?<![\w-])(?:(?P<indefinite>{any_of(numbers.indefinite)})(?!\w)"
            rf"|(?P<word>{many}{compound}(?!\w)|{one}(?:{_GAP}(?:{scales}|{parts})|(?:und|hundert|tausend)\w*))"
            rf"|(?P<part>{parts})(?={_GAP}(?:{any_of(numbers.of)}{_GAP})?{scales}))"
        ),
        date=compiled(rf"(?:\.|er|º)?{_GAP}(?:de{_GAP})?{months}(?!\w)"),
        percent=compiled(rf"{_GAP}{any_of(numbers.percent)}(?!\w)"),
        points=compiled(rf"{_GAP}{any_of(numbers.points_of_percent)}(?!\w)"),
        currency=compiled(rf"{_GAP}(?:(?:de|d’|d'){_GAP}?)?(?P<name>{any_of(names)})(?!\w)"),
        currency_codes=names,
        unit=re.compile(rf"{_GAP}?(?P<name>{any_of(units)})(?![\w/])"),
        units=units,
        joint=compiled(rf"{_GAP}{any_of(numbers.to)}{_GAP}|{_GAP}?[–—-]{_GAP}?"),
        joint_between=compiled(
            rf"{_GAP}{_before_article([*numbers.between.values(), *numbers.to], numbers)}{_GAP}"
            rf"|{_GAP}?[–-]{_GAP}?"
        ),
        between=compiled(rf"(?<!\w){_before_article(list(numbers.between), numbers)}{_GAP}\Z"),
        changing=compiled(rf"(?<!\w){any_of(stems)}\w*[^.;\n]{{0,40}}\Z") if stems else None,
        of=compiled(rf"{_GAP}(?:de(?={_GAP})|d[’'](?=\w))"),
        not_counted=frozenset(numbers.not_counted),
    )


def _before_article(listed: list[str], numbers: Numbers) -> str:
    """Any of some words, with the article that may follow it: *entre el 40 y el 50 %*, *del 40 al 50 %*."""
    if not numbers.articled:
        return any_of(listed)
    together = [one for apart, one in numbers.contracted if apart.partition(" ")[0] in listed]
    return rf"(?:{any_of(listed)}(?:{_GAP}{any_of(numbers.articled)})?|{any_of(together)})"


def read_described(text: str, language: Language) -> tuple[list[FigureReading], list[Span]]:
    """The figures of a text, and where all its numbers stand, in order."""
    known, grammar = _described(language), grammar_of(language)
    found: list[FigureReading] = []
    numerals: list[Span] = []
    at = 0
    while (match := known.starts.search(text, at)) is not None:
        start = match.start(match.lastgroup or 0)
        numeral = _numeral(text, match, start, grammar)
        if numeral is None:
            at = match.end()
            continue
        numerals.append(Span(start, numeral.end))
        reading = _figure(text, match, Span(start, numeral.end), numeral, language)
        at = max(numeral.end, match.end())
        if reading is not None and (not found or start >= found[-1].end):
            found.append(reading._replace(start=max(reading.start, found[-1].end if found else 0)))
    return found, numerals


def _numeral(text: str, match: re.Match[str], start: int, grammar: Grammar) -> Numeral | None:
    if match["indefinite"] is not None:
        value = Decimal(grammar.numbers.indefinite[spelled(match["indefinite"])])
        whole = grammar.whole.match(text, match.end())
        scale = Decimal(grammar.numbers.scales[spelled(whole["scale"])]) if whole is not None else Decimal(1)
        end = whole.end() if whole is not None else match.end()
        return Numeral(end, value * scale, scale, digits=False, kind="indefinite")
    return numeral_at(text, start, grammar)


def _figure(
    text: str, match: re.Match[str], place: Span, numeral: Numeral, language: Language
) -> FigureReading | None:
    """The figure of a number, or None where it is a date, a time, a score or a part of a name."""
    if numeral.value is None or (match["digit"] is not None and _is_no_figure(text, match, place, language)):
        return None
    known = _described(language)
    mark = match["mark"]
    large = numeral.kind == "indefinite" or numeral.scale >= _LARGE
    unit = _unit(text, place.end, mark, known, large=large)
    begin = match.start("mark") if mark is not None else place.start
    high = None
    second = _second(text, begin, place, unit, language)
    if second is not None:
        return second
    return _completed(text, begin, numeral, (high, unit), language)


def _completed(
    text: str,
    begin: int,
    numeral: Numeral,
    upper: tuple[Decimal | None, _Unit | None],
    language: Language,
) -> FigureReading:
    high, unit = upper
    assert numeral.value is not None  # noqa: S101  # asked before
    end = unit.end if unit is not None else numeral.end
    words_at = unit.end if unit is not None and unit.firm else numeral.end
    before, after = read_before(text, begin, language), read_after(text, end, language)
    qualifier = before[0] if before is not None else after[0] if after is not None else None
    begin = before[1] if before is not None else begin
    end = after[1] if before is None and after is not None else end
    indefinite = numeral.kind == "indefinite"
    amount = Amount(
        numeral.value,
        numeral.value * 10 if indefinite else high,
        numeral.scale,
        unit.name if unit is not None else "",
        currency=unit is not None and unit.currency,
        qualifier="indefinite" if indefinite else qualifier,
        indefinite=indefinite,
        firm=unit is not None and unit.firm,
    )
    counted = unit.name if unit is not None and not unit.firm else None
    confidence = _BARE if unit is None else _CONFIDENT if unit.firm else _COUNTED
    return FigureReading(begin, end, amount, counted, confidence, words_at)


def _second(
    text: str, begin: int, place: Span, unit: _Unit | None, language: Language
) -> FigureReading | None:
    """The range that begins with the number at ``place``, if another number follows a word between them."""
    known, grammar = _described(language), grammar_of(language)
    between = known.between.search(text, max(0, begin - 12), begin)
    at = unit.end if unit is not None and unit.firm else place.end
    joint = (known.joint if between is None else known.joint_between).match(text, at)
    if joint is None or (between is not None and _is_change(text, between.start(), known)):
        return None
    low, high = numeral_at(text, place.start, grammar), numeral_at(text, joint.end(), grammar)
    if low is None or high is None or low.value is None or high.value is None:
        return None
    value = low.value
    if low.scale == 1 and high.scale != 1 and value < high.value / high.scale:
        value *= high.scale
    upper = _unit(text, high.end, None, known)
    same = unit is None or not unit.firm or (upper is not None and upper.name == unit.name)
    if value >= high.value or not same:
        return None
    start = between.start() if between is not None else begin
    numeral = high._replace(value=value)
    return _completed(text, start, numeral, (high.value, upper), language)


def _is_change(text: str, start: int, known: _Described) -> bool:
    """Whether the amounts from ``start`` on are where something came from and went to, and no range."""
    if known.changing is None or not text[start : start + 2].lower().startswith("de"):
        return False
    return known.changing.search(text, max(0, start - _CHANGE_REACH), start) is not None


def _is_no_figure(text: str, match: re.Match[str], place: Span, language: Language) -> bool:
    start, end = place.start, place.end
    if match["mark"] is not None:
        return False
    before = text[max(0, start - 2) : start]
    if before and _GLUED.search(before) and not before[-1].isspace():
        return True
    known = _described(language)
    dates = (_CLOCK, _DATE, _SCORE)
    if any(pattern.match(text, start) for pattern in dates) or known.date.match(text, end):
        return True
    if text[end : end + 1].isalpha() and known.unit.match(text, end) is None:
        return True
    year = _YEAR.fullmatch(text, start, end)
    unit = _unit(text, end, None, known)
    return (year is not None and (unit is None or not unit.firm)) or bool(_ORDINAL.match(text, end))


def _unit(text: str, end: int, mark: str | None, known: _Described, *, large: bool = False) -> _Unit | None:
    """The unit behind a number: percent, a currency, a measure, or the noun of what is counted.

    Behind a ``large`` number, or an order of magnitude, the noun may follow a word: *millones de personas*.
    """
    if mark is not None:
        return _Unit(currencies.code_of_prefix(mark), end, currency=True)
    points = known.points.match(text, end)
    if points is not None:
        return _Unit("percentage point", points.end())
    percent = known.percent.match(text, end) or _PERCENT_SIGN.match(text, end)
    if percent is not None:
        return _Unit("percent", percent.end())
    currency = known.currency.match(text, end)
    if currency is not None:
        name = re.sub(r"\s", " ", currency["name"].lower())
        return _Unit(known.currency_codes[name], currency.end(), currency=True)
    sign = currencies.read_sign(text, end)
    if sign is not None:
        return _Unit(sign[0], sign[1], currency=True)
    unit = known.unit.match(text, end)
    if unit is not None:
        return _Unit(known.units[re.sub(r"\s", " ", unit["name"])], unit.end())
    of = known.of.match(text, end) if large else None
    word = _WORD.match(text, end if of is None else of.end())
    if word is None or word["word"].lower() in known.not_counted:
        return None
    return _Unit(
        word["word"].rstrip(".'’"),
        word.end() - len(word["word"]) + len(word["word"].rstrip(".'’")),
        firm=False,
    )
