"""Whether an edge cuts an amount: its digits, sign, currency, percent, magnitude or spelled-out number.

Judged on the few characters on either side of the edge. Where a plain space could part two amounts or the
thousands of one (``28 500``), it counts as one: the editor can always quote a word more.
"""

from __future__ import annotations

import re

from briefgen.anchoring.comparing.vocabulary import FRACTIONS, MAGNITUDES, TENS, UNITS
from briefgen.languages import (
    BEHIND_DIGITS,
    MAGNITUDE_WORDS,
    NUMBER_WORDS,
    PART_WORDS,
    PERCENT_WORDS,
    SPELLED_NUMBERS,
    TENS_WORDS,
    UNSPACED_MAGNITUDES,
    UNSPACED_UNITS,
    UNSPACED_WORDS,
)


def _any_of(words: frozenset[str]) -> str:
    return (
        "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, reverse=True)) + ")"
    )


_SIGNS = "+±≈~<>≤≥#№§⁻➖"
_CURRENCY = "$€£¥₩₽₴₹₺₪₫₱฿¢₦₲₵₸₿"
_CODES = r"(?:USD|EUR|GBP|JPY|KRW|RUB|UAH|CNY|RMB|CHF|AUD|CAD|INR|PLN|SEK|NOK|DKK|CZK|TRY|ILS|BRL|MXN)"
_CURRENCIES = (
    r"(?:(?:US|U\.S\.|Canadian|Australian)\s)?(?:dollars?|euros?|pounds?|yen|won|yuan|renminbi|rou?bles?|hryvnias?"
    r"|rupees?|francs?|cents?|pence|kron[aeo]r?|zlot(?:y|ys|ych)|shekels?|pesos?|lira|reais|rand|dinars?|riyals?)"
)
_MAGNITUDE = _any_of(MAGNITUDES | MAGNITUDE_WORDS | BEHIND_DIGITS)
_LETTER = "[kmb]"
"""A magnitude only in the line of its digits: a row of a table may begin with *B*."""
_UNSPACED = rf"(?:[{UNSPACED_MAGNITUDES}]|{_any_of(frozenset(UNSPACED_WORDS))})"
_WHOLE_MAGNITUDE = _any_of(MAGNITUDES | MAGNITUDE_WORDS)
_UNIT, _TEN = _any_of(UNITS), _any_of(TENS)
_SPELLED = f"(?:{_UNIT}|{_TEN}|{_WHOLE_MAGNITUDE})"
_WORDS_ELSEWHERE = rf"\b(?:\w{{1,9}}und)?{_any_of(NUMBER_WORDS)}"
_SMALL = [_any_of(one) for one in SPELLED_NUMBERS]
_TENS_ELSEWHERE = _any_of(TENS_WORDS)
_PART = _any_of(FRACTIONS)
_PARTS_ELSEWHERE = _any_of(PART_WORDS)
_VULGAR = "[¼-¾⅐-⅞↉]"
_DIGITS = r"\d(?:[\d.,]*\d)?"
_PERCENT = (
    rf"(?:%|‰|per\s?cent\b|percent(?:age)?\b|pct\b|p\.c\.|pp\b|basis\spoints?\b|{_any_of(PERCENT_WORDS)}\b)"
)
_INDEFINITE = r"(?:an?|half\san?|several|few|many|some|couple\sof|quarter\sof\san?|third\sof\san?)"


_MEASURE = (
    r"(?:k[gm]|[cm]m|mg|lbs?|oz|ft|mph|kph|km/h|k?Wh?|[MGT]Wh?|ha|°[CF]|hp"
    r"|kilo(?:gram(?:me)?|met(?:er|re)|watt)?s?|(?:centi|milli)?met(?:er|re)s?|grams?|miles?|feet|foot|inch(?:es)?"
    r"|yards?|acres?|hectares?|tons?|tonnes?|ounces?|lit(?:er|re)s?|gallons?|barrels?|(?:mega|giga)watts?(?:-hours?)?"
    r"|knots?|hours?|minutes?|seconds?|days?|weeks?|months?|years?|decades?|centuries)"
)


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# Each pair: what the words end with, and what the source continues with.
_AFTER = [
    (
        _compile(rf"(?:{_DIGITS}|{_VULGAR})[{_CURRENCY}]?\s?\Z"),
        _compile(
            rf"[\s-]?{_PERCENT}|\s?[°º′″‰%]|(?:\sde)?[\s-]{_MAGNITUDE}(?!\w)"
            rf"|[ \xa0-]{_LETTER}(?!\w)|[+×]|\s?[{_CURRENCY}](?!\s?\d)"
            rf"|[\s-]{_CODES}\b|\s{_VULGAR}|[/⁄]\d|\s\d+[/⁄]\d|\sdegrees?\b|\s?[ap]\.?m\b"
            rf"|\s?(?:to|or|and|[-–—])\s?[{_CURRENCY}]?{_DIGITS}[\s-]?(?:{_MAGNITUDE}\b|{_LETTER}\b|{_PERCENT})"
            rf"|\sand\sa\s{_PART}\b|\s?{_UNSPACED}|\^\d"
        ),
    ),
    (_compile(rf"\d{_UNSPACED}\Z"), _compile(r"\d")),
    (_compile(rf"[\d{UNSPACED_MAGNITUDES}一二三四五六七八九]\Z"), _compile(rf"\s?{_any_of(UNSPACED_UNITS)}")),
    (_compile(r"(?<!\d)\d{1,3}(?:[\s,.'’]\d{3})*\Z"), _compile(r"[\s'’]\d{3}(?!\d)")),
    (
        _compile(rf"\b(?:{_SPELLED}|{_PART})\Z"),
        _compile(
            rf"[\s-]{_WHOLE_MAGNITUDE}\b|[\s-]{_PERCENT}|\sand\s(?:{_SPELLED}\b|a\s{_PART}\b|\d)|[\s-]{_PART}\b"
            rf"|\spoint\s{_UNIT}\b|\sdegrees\b|\sof\s(?:an?\s)?{_WHOLE_MAGNITUDE}\b"
            rf"|\s?(?:to|or|and|[-–—])\s?{_SPELLED}[\s-]{_WHOLE_MAGNITUDE}\b"
        ),
    ),
    (_compile(rf"(?<!\d)(?:(?!(?:19|20)\d\d\Z)[\d.,]+|\b{_SPELLED})\Z"), _compile(rf"[\s-]{_CURRENCIES}\b")),
    (_compile(rf"(?<![\w.,-])(?:(?!(?:1[5-9]|20)\d\d\Z)\d[\d.,]*|{_SPELLED})\Z"),
     _compile(rf"[ \xa0-]?{_MEASURE}(?![\w-])")),
    (_compile(rf"{_WORDS_ELSEWHERE}\Z"), _compile(rf"\s(?:de\s)?(?:{_WHOLE_MAGNITUDE}|mil)(?!\w)")),
    *((_compile(rf"\b{one}\Z"), _compile(rf"\s{one}(?!\w)")) for one in _SMALL),
    (_compile(rf"\b{_TENS_ELSEWHERE}\Z"), _compile(rf"\s(?:y|et)\s{_any_of(NUMBER_WORDS)}(?!\w)")),
    (_compile(rf"{_WORDS_ELSEWHERE}\Z"), _compile(rf"\s{_PARTS_ELSEWHERE}(?!\w)")),
    (_compile(rf"\b{_TEN}\Z"), _compile(rf"[\s-]{_UNIT}\b")),
    (_compile(rf"\b{_WHOLE_MAGNITUDE}\Z"), _compile(rf"\s(?:{_SPELLED}|(?:d[ei]\s|d['’])?{_CURRENCIES})\b")),
    (_compile(rf"\b{_INDEFINITE}\Z"), _compile(rf"\s{_WHOLE_MAGNITUDE}\b")),
    (_compile(r"\b(?:tens|hundreds|thousands|millions|dozens|scores)(?:\sof)?\Z"),
     _compile(rf"(?:\sof)?\s{_WHOLE_MAGNITUDE}\b")),
    (_compile(r"\d\sper\Z|\bper\Z"), _compile(r"\scent\b")),
    (_compile(r"\bnos?\Z"), _compile(r"\.\s?\d")),
    (_compile(rf"[{_CURRENCY}{_SIGNS}−]\Z|(?<!\w)-\Z|\b(?:minus|point)\Z"),
     _compile(rf"\s?[{_CURRENCY}]?\.?\d")),
    (_compile(rf"\b{_CODES}\Z"), _compile(r"\s?\d")),
]  # fmt: skip

# Each pair: what the source has before the words, and what the words begin with.
_BEFORE = [
    (_compile(rf"[{_SIGNS}{_CURRENCY}]\Z|(?<![\w—–-])[-−–‒]\Z|[{_SIGNS}−]\s\Z"),
     _compile(rf"[{_CURRENCY}]?\.?\d|{_VULGAR}")),
    (_compile(rf"[{_CURRENCY}]\s\Z|\b{_CODES}\s?\Z|\b(?:minus|negative)\s\Z"),
     _compile(rf"[{_CURRENCY}]?\.?\d")),
    (_compile(r"\b(?:minus|negative)\s\Z"), _compile(rf"{_SPELLED}\b")),
    (_compile(r"(?<![\w.…])\.\Z"), _compile(r"\d")),
    (_compile(r"[A-Z]\Z"), _compile(rf"[{_CURRENCY}]")),
    (_compile(rf"(?:[\d%]|{_VULGAR})[\s-]?\Z|\b{_SPELLED}[\s-]\Z"),
     _compile(rf"{_WHOLE_MAGNITUDE}\b|{_PERCENT}")),
    (_compile(r"\d\s?\Z"), _compile(rf"[%‰°º]|{_MAGNITUDE}\b|{_CURRENCIES}\b|{_CODES}\b")),
    (_compile(r"\d[ \xa0]?\Z"), _compile(rf"{_LETTER}\b")),
    (_compile(rf"\b{_SPELLED}\s\Z"), _compile(rf"{_CURRENCIES}\b")),
    (_compile(rf"\b{_INDEFINITE}\s\Z"), _compile(rf"{_WHOLE_MAGNITUDE}\b")),
    (_compile(r"\b(?:half|quarter\sof|third\sof)\s\Z"), _compile(rf"an?\s{_WHOLE_MAGNITUDE}\b")),
    (_compile(r"\b(?:tens|hundreds|thousands|millions|dozens|scores)\sof\s\Z"),
     _compile(rf"(?:an?\s)?{_WHOLE_MAGNITUDE}\b")),
    (_compile(rf"\b(?:{_WHOLE_MAGNITUDE})(?:\sand)?\s\Z"), _compile(rf"(?:\d|{_SPELLED}\b|a\shalf)")),
    (_compile(rf"\b{_TEN}\s\Z"), _compile(rf"{_UNIT}\b")),
    *((_compile(rf"\b{one}\s\Z"), _compile(rf"{one}(?!\w)")) for one in _SMALL),
    (_compile(rf"\b{_TENS_ELSEWHERE}\s(?:y|et)\s\Z"), _compile(rf"{_any_of(NUMBER_WORDS)}(?!\w)")),
    (_compile(rf"{_WORDS_ELSEWHERE}\s\Z"), _compile(rf"{_PARTS_ELSEWHERE}(?!\w)")),
    (_compile(rf"\b{_PARTS_ELSEWHERE}[\s-]\Z"), _compile(rf"{_WHOLE_MAGNITUDE}(?!\w)")),
    (_compile(rf"\b(?:{_UNIT}|\d+)\s\Z"), _compile(rf"{_PART}\b")),
    (_compile(rf"(?:\b{_SPELLED}|\d)\spoint\s\Z"), _compile(rf"{_SPELLED}\b|\d")),
    (_compile(r"(?<!\d)\d{1,3}[\s'’]\Z"), _compile(r"\d{3}(?!\d)")),
    (_compile(r"\d\s?\Z"), _compile(rf"{_VULGAR}|\d+[/⁄]\d")),
    (_compile(r"\d\Z"), _compile(rf"{_UNSPACED}|[/⁄×^]\s?\d")),
    (_compile(r"\bper\s\Z"), _compile(r"cent\b")),
]  # fmt: skip

# A sum of money ends before *and 2 ships*; *and 200 million*, *and 250,000* go on with it.
_SUM = rf"[{_CURRENCY}]\s?{_DIGITS}[\s-]?{_WHOLE_MAGNITUDE}"
_COUNT = rf"\d{{1,2}}\s(?!{_MAGNITUDE}\b|{_LETTER}\b|{_CURRENCIES}\b|{_CODES}\b|{_PERCENT})[^\W\d_]"
_SUM_ENDS, _COUNT_FOLLOWS = _compile(rf"{_SUM}\Z"), _compile(rf"\sand\s{_COUNT}")
_SUM_BEFORE, _COUNT_BEGINS = _compile(rf"{_SUM}\sand\s\Z"), _compile(_COUNT)


def amount_ends(before: str, words: str) -> str | None:
    """The end of ``before`` that belongs to the amount at the start of ``words``; None if none does."""
    if _COUNT_BEGINS.match(words) and _SUM_BEFORE.search(before):
        return None
    for ending, beginning in _BEFORE:
        if beginning.match(words):
            found = ending.search(before)
            if found:
                return found.group()
    return None


def amount_continues(words: str, after: str) -> str | None:
    """The beginning of ``after`` that belongs to the amount at the end of ``words``; None if none does."""
    if _COUNT_FOLLOWS.match(after) and _SUM_ENDS.search(words):
        return None
    for ending, beginning in _AFTER:
        found = beginning.match(after)
        if found and ending.search(words):
            return found.group()
    return None
