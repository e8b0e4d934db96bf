"""Numbers that are no figures: dates, years, clock times, scores and what numbers name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.languages import month_names
from briefgen.languages.english.counting import ENGLISH_COUNTING
from briefgen.reading.figures import currencies, units
from briefgen.reading.figures.telephones import telephone_at
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.reading.figures.amounts import Number

_MONTH = "|".join(
    name if at == 0 else rf"{name}\.?"
    for month in range(1, 13)
    for at, name in enumerate(month_names("en", month))
)
_MONTH_BEFORE = re.compile(
    rf"(?<![A-Za-z])(?:{_MONTH})[ \u00a0,]+(?:\d{{1,2}}(?:st|nd|rd|th)?,?[ \u00a0]+)?$"
)
_MONTH_AFTER = re.compile(rf"(?:st|nd|rd|th)?[ \u00a0](?:of[ \u00a0])?(?:{_MONTH})(?![a-z])")
_CLOCK = re.compile(
    r"\d{1,2}(?:[:.]\d{2}){0,2}[ \u00a0]?"
    r"(?:[ap]\.?m\.?\b|[AP]\.?M\b|o['’]clock|hours? (?:GMT|UTC))"
    r"|\d{1,2}:\d{2}(?::\d{2})?"
)
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\w)")
_SCORE = re.compile(r"\d{1,2}[-–]\d{1,2}(?![\d.,]\d|[\w%])")
_GLUED = re.compile(r"\d[\d.,]*(?:st|nd|rd|th|D|p|er|ers)?[A-Za-z]*")
_DECADE = re.compile(r"(?:1[5-9]|20)\d\ds\b")
_YEAR = re.compile(r"(?:1[6-9]|20|21)\d\d(?![\d,.]\d|\d)")
_RANGE_OF_COUNTS = re.compile(r" ?[-–] ?\d{4} [A-Za-z]+s\b")
_YEAR_LEADERS = ENGLISH_COUNTING.before_years
_LAST_WORD = re.compile(r"([A-Za-z][\w’'.-]*|#|№)[ \u00a0]+$")
_NAMING = ENGLISH_COUNTING.numbered
_PRODUCTS = ENGLISH_COUNTING.products
_NOT_NAMING = ENGLISH_COUNTING.not_numbered


def is_no_figure(text: str, start: int, number: Number, *, marked: bool, unit: bool) -> int | None:
    """Where to read on if the digits at ``start`` are a date, a time, a score or a name's; else None.

    Args:
        text: The text.
        start: Where the digits begin.
        number: What they read as.
        marked: Whether a currency mark stands before them.
        unit: Whether a percent sign, a currency or a unit of measure follows.
    """
    if marked:
        return None
    if _DECADE.match(text, start):
        return start + 5
    for pattern in (_CLOCK, _DATE):
        match = pattern.match(text, start)
        if match is not None:
            return match.end()
    if unit:
        return number.end + 1 if _is_plural_name(text, start, number) else None
    if text.startswith(("'s", "’s"), number.end) or _names_on(text, number):
        return number.end
    score = _SCORE.match(text, start)
    if score is not None and not _counted(text, score.end()) and not _is_measured(text, score.end()):
        return score.end()
    before = text[max(0, start - 24) : start]
    if _MONTH_BEFORE.search(before) and number.value < 3000 and number.scale == 1:
        return number.end
    if number.value < 32 and _MONTH_AFTER.match(text, number.end):
        return number.end
    if _is_year(text, start, before):
        return start + 4
    return number.end if _is_name(text, before, number) else None


def _is_plural_name(text: str, start: int, number: Number) -> bool:
    """*63,000 Model 3s*, *Channel 5s*: a name in the plural, and no seconds."""
    if not text.startswith("s", number.end) or number.scale != 1 or number.value >= _DAYS or number.value % 1:
        return False
    word = _LAST_WORD.search(text, max(0, start - 24), start)
    return word is not None and word[1].lower() in _BRANDS and not word[1].islower()


def _names_on(text: str, number: Number) -> bool:
    """Whether a name goes on after the number (*747 Jumbo*): a capital and no plural."""
    phrase = units.noun_phrase(text, number.end)
    if phrase is None or number.scale != 1 or number.value >= 10_000 or number.value % 1:
        return False
    if phrase[0][0][0].isupper() and len(phrase[0]) == 1 and phrase[0][0][0].upper() == phrase[0][0][0]:
        return False
    last = phrase[0][-1][0]
    return last[0].isupper() and not last.endswith("s") and len(last) > 1 and phrase[0][0][0][0].isupper()


def _counted(text: str, at: int) -> bool:
    phrase = units.noun_phrase(text, at)
    return phrase is not None and phrase[0][-1][0].endswith("s") and text[at : at + 1] in " \u00a0-"


def _is_measured(text: str, at: int) -> bool:
    return any(read(text, at) for read in (units.read_percent, units.read_symbol, units.read_measure))


def _is_year(text: str, start: int, before: str) -> bool:
    match = _YEAR.match(text, start)
    if match is None:
        return False
    word = _LAST_WORD.search(before)
    leader = word[1].lower().rstrip(".") if word is not None else ""
    if leader == "of" and int(match.group()) < 1800:
        return False
    if word is None or leader in _YEAR_LEADERS or text[match.end() : match.end() + 1] in "-–/'’s":
        return True
    if int(match.group()) < 1800:
        return False
    if _RANGE_OF_COUNTS.match(text, match.end()):
        return False
    phrase = units.noun_phrase(text, match.end())
    return phrase is None or not phrase[0][-1][0].endswith("s")


def _is_name(text: str, before: str, number: Number) -> bool:
    """Whether the number names rather than counts: *Type 88*, *Boeing 737*, *Article 5*."""
    word = _LAST_WORD.search(before)
    if word is None:
        return False
    if word[1] in {"#", "№"}:
        return True
    low = word[1].lower().rstrip(".")
    if low in _PRODUCTS and number.value < 100:
        return number.scale == 1
    if low in _NAMING:
        return not _counted(text, number.end) or low in {"type", "article", "chapter", "section", "no"}
    if (
        word[1].islower()
        or low in _NOT_NAMING
        or number.scale != 1
        or "." in text[number.end - 2 : number.end]
    ):
        return False
    lead = before[: word.start()].rstrip(" \u00a0")
    if not lead or lead[-1] in '.!?\n"“':
        return False
    return number.value < 10_000 and not _counted(text, number.end)


_GLUED_NAME = re.compile(
    r"(?<![\w-])(?!(?:Sub|Pre|Post|Mid|Non|Over|Under|Early|Late)[-–])[A-Z][A-Za-z]{0,8}[-–]?\Z"
)
_CURRENCY = re.compile(currencies.PREFIX + r"\Z")
_BRANDS = ENGLISH_COUNTING.brands
_GROUP = re.compile(r"(?<![.!?\n]\s)(?<!\A)\b(?:Group|Gang|Club|Committee|Council|League) of[ \u00a0]\Z")
_EMERGENCY = re.compile(
    r"(?:(?<=[Dd]ial )(?:911|999|112)"
    r"|(?:911|999|112)(?=[ \u00a0-](?:operator|call|dispatch|emergency|cent(?:er|re)|line|system)))"
)
_LISTED = re.compile(r"(?:\A|\n|[.!?:] )\(?\Z")
"""What is before the number of a list's entry: *(7) Ships*."""
_TITLE = re.compile(r" [A-Z]\w+")
"""What a number is a name with: *the Thirty Years War*."""
_OPENING_NAME = re.compile(r"(?:\A|\n|[.!?] )(?P<name>The [A-Z]\w+ )\Z")
"""What a sentence opens with where a number ends a name: *The Chicago 7*."""
_YEAR_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y(?: the end of)?|[Dd]uring)[ \u00a0]"
    rf"(?:(?:(?:early|late|mid)[ -])?(?:{_MONTH})[ \u00a0])?\Z"
)
_DAYS = 32
_ALWAYS_NAMING = ENGLISH_COUNTING.always_numbered
_LOWER_NAMING = _NAMING | _ALWAYS_NAMING
_DATE_BEFORE = re.compile(rf"(?<![A-Za-z])(?:{_MONTH})[ \u00a0]+\Z")


def named_by(text: str, numeral: Span) -> Span | None:
    """The name, date or time that a number is part of, where that is clear: *Boeing 737*, *F-16*, *May 5*.

    A year is a number of its own, and no part of a name.
    """
    start, end = numeral.start, numeral.end
    dialled = telephone_at(text, numeral)
    if dialled is not None:
        return dialled
    written, before = text[start:end], text[max(0, start - 24) : start]
    if written[0] == "0" and len(written) > 1 and written.isdecimal() and before[-1:] not in "'’‘":
        return numeral  # a code: *0150 Oslo*
    glued = _GLUED_NAME.search(before)
    if glued is not None and written[0].isdigit() and _CURRENCY.search(before) is None:
        return Span(start - len(glued.group()), end)
    word = _LAST_WORD.search(before)
    if word is not None:
        span = Span(start - len(before) + word.start(), end)
        low = word[1].lower().rstrip(".")
        if low in _BRANDS and (word[1] != low or low in _LOWER_NAMING) and _names(text, word[1], start, end):
            return span
    group = _GROUP.search(before)
    if group is not None and written.isdecimal() and len(written) < 3:
        return Span(start - len(group.group()), end)
    if _EMERGENCY.match(text, start) is not None and end == start + 3:
        return numeral
    title = _TITLE.match(text, end) if written.isalpha() and written[0].isupper() else None
    if title is not None and before.endswith(("the ", "The ")):
        return Span(start, title.end())
    if text[end : end + 1] == ")" and _LISTED.search(text, max(0, start - 3), start) is not None:
        return numeral
    opening = _OPENING_NAME.search(text, max(0, start - 40), start)
    if opening is not None and written.isdecimal() and text[end : end + 1] == " ":
        return Span(opening.start("name"), end)
    return _day_of_month(text, numeral) if written.isdecimal() and int(written[:4]) < _DAYS else None


def _day_of_month(text: str, numeral: Span) -> Span | None:
    before = _DATE_BEFORE.search(text, max(0, numeral.start - 12), numeral.start)
    after = _MONTH_AFTER.match(text, numeral.end)
    if before is not None:
        return Span(before.start(), numeral.end)
    return Span(numeral.start, after.end()) if after is not None else None


def _names(text: str, word: str, start: int, end: int) -> bool:
    """Whether a naming word has the number for its name: *Line 5*, but not *of the group 12 died*."""
    written = text[start:end]
    if "," in written:
        return False
    return word != word.lower() or word in _ALWAYS_NAMING or units.noun_phrase(text, end) is None


def year_named(text: str, numeral: Span) -> Span | None:
    """The year that a number is, behind *in* or *since*: *In 1990* of *In 1990 soldiers left*."""
    before = _YEAR_BEFORE.search(text, max(0, numeral.start - 24), numeral.start)
    if before is None or not _YEAR.fullmatch(text, numeral.start, numeral.end):
        return None
    return Span(before.start(), numeral.end)
