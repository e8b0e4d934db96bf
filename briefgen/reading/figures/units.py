"""Units of measure, and the noun that a count counts."""

from __future__ import annotations

import re

from briefgen.languages.english.counting import ENGLISH_COUNTING
from briefgen.languages.vocabulary import words
from briefgen.languages.worldwide.cldr import unit_names
from briefgen.reading.figures.grammar import NO_MOMENT
from briefgen.reading.function_words import (
    AUXILIARIES,
    DETERMINERS,
    IRREGULAR_VERBS,
    NOT_NOUNS,
    TIMES,
)
from briefgen.reading.speech.sentences.cue_words import COMMON

PERCENT = re.compile(r"[ \u00a0]?(?:%|％)|[ \u00a0-](?:percentage points?|per ?cent|pct)\b", re.IGNORECASE)
SYMBOL = re.compile(
    r"[ \u00a0]?(?:° ?[CF]\b|°|‰|sq\.? ?(?:km|cm|mi|in|yd)|square (?:km|m|cm|ft|mi)"
    r"|(?:cubic|cu\.?) ?(?:km|m|cm|mm|ft|mi|in|yd)"
    r"|km/h|kph|kmh|mph|m\.p\.h\.?|mpg|km²|km2|km|cm|mm|[μµ]m|m²|m2|kg|mg|[µμ]g|lbs?|oz"
    r"|ft|mi"
    r"|kWh|MWh|GWh|TWh|PWh|Wh|kW|mW|MW|GW|TW|W|kHz|MHz|GHz|H[zZ]|kt|kn|bhp|rpm|mb|pc|sq ?m|sqm|KB|MB|GB|TB"
    r"|GBps|Mbps|Gbps|hp|PS|Nm|lb-ft|ppm|ppb|mAh|mL|ml|km³|cm³|mm³|m³|km3|m3|mm²|cm²|ha|bcm|mcm|bpd|boe|Mt|Gt|µSv|μSv|mSv|Sv|kBq|Bq|dB|lx|nm|kV|V|hrs?|mins?|secs?|bps|bpm"
    r"|sq ?ft|cc|MP|[kM]Pa|G|C|F|m|g|p|s|x)(?![\w-])"
)
"""Symbols written to a figure or after a space."""

SPACED_ONLY_AFTER_DIGITS = frozenset({"G", "C", "F", "m", "g", "p", "s", "x", "MP", "T"})
_WORD = re.compile(r"[ \u00a0]+(?P<word>(?:[A-Z]\.)+|[^\W\d_][\w'’&/-]*)")
_HYPHENATED = re.compile(r"[-\u2010\u2011\u2013](?P<unit>year-olds?|[a-z]{3,}(?:-[a-z]+)*)\b")
_AGE = re.compile(r"[ \u00a0-](?:years?[ \u00a0-]olds?|year-olds?)\b")
_PER = re.compile(r"[ \u00a0](?:per|an?|each|every)[ \u00a0](?P<per>(?:square )?[a-z]+)\b" + NO_MOMENT)
_ADJECTIVES = ENGLISH_COUNTING.adjectives
_STOPS = (
    NOT_NOUNS
    | COMMON
    | IRREGULAR_VERBS
    | AUXILIARIES
    | (DETERMINERS - {"other", "others"})
    | ENGLISH_COUNTING.not_nouns
)
_COMPARATIVES = ENGLISH_COUNTING.comparatives
LONGEST = 5
_SAME = {
    "m.p.h.": "mph",
    "m.p.h": "mph",
    "HZ": "Hz",
    "pc": "percent",
    "p": "penny",
    "kph": "km/h",
    "kmh": "km/h",
    "sqm": "square metre",
    "m2": "square metre",
}
_SAME |= {
    "sq km": "square kilometre",
    "sq. km": "square kilometre",
    "sqkm": "square kilometre",
    "square km": "square kilometre",
    "square m": "square metre",
    "sq ft": "square foot",
    "square ft": "square foot",
    "sq mi": "square mile",
    "square mi": "square mile",
    "sq cm": "square centimetre",
    "m3": "m³",
    "km3": "km³",
    "ha": "hectare",
    "°C": "degree Celsius",
    "°F": "degree Fahrenheit",
    "° C": "degree Celsius",
    "° F": "degree Fahrenheit",
}
_SAME |= {"sq m": "square metre", "m²": "square metre", "km²": "square kilometre", "km2": "square kilometre"}
_SAME |= {"hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "sec": "second", "secs": "second"}
_SPELLINGS = {"liter": "litre", "meter": "metre", "kilometer": "kilometre", "centimeter": "centimetre"}
_SPELLINGS |= {
    "millimeter": "millimetre",
    "nanometer": "nanometre",
    "gram": "gram",
    "ton": "ton",
    "foot": "foot",
    "feet": "foot",
    "inches": "inch",
}
_MEASURES = ENGLISH_COUNTING.measures
_MEASURE = re.compile(
    r"[ \u00a0](?P<square>(?:square|cubic|basis|light|metric|fluid|nautical) )?(?P<noun>[a-z]+)\b(?!-)"
)

_RATE = re.compile(r"[ \u00a0-](?P<noun>[a-z]+)-(?:a|per)-(?P<per>[a-z]+)\b")


_HOURS = re.compile(r"[ \u00a0-]hours?\b")
_BY_THE_HOUR = words("watt kilowatt megawatt gigawatt terawatt milliwatt amp ampere")
"""Units of which so many hours are another unit."""
_DEGREES = re.compile(r"[ \u00a0](?P<scale>Celsius|centigrade|Fahrenheit|celsius|fahrenheit|C|F)\b")
_SMALLER = {
    "foot": "inches inch in ins", "ft": "inches inch in ins", "hour": "minutes minute mins min",
    "minute": "seconds second secs", "pound": "ounces ounce oz", "lb": "ounces ounce oz",
    "stone": "pounds lbs lb",
    "year": "months month", "week": "days day", "day": "hours hour", "mile": "yards", "USD": "cents cent",
    "GBP": "pence p", "EUR": "cents cent",
}  # fmt: skip
_AND_SMALLER = {
    unit: re.compile(
        rf",?[ \u00a0]?(?:and[ \u00a0])?\d{{1,2}}(?:\.\d+)?[ \u00a0-]?(?:{names.replace(' ', '|')})\b"
    )
    for unit, names in _SMALLER.items()
}


def read_smaller(text: str, end: int, unit: str) -> tuple[str, int] | None:
    """The smaller unit that goes on with an amount, *3 inches* of *5 feet 3 inches*: both, and their end."""
    pattern = _AND_SMALLER.get(unit)
    match = pattern.match(text, end) if pattern is not None else None
    if match is None:
        return None
    return f"{unit} {match.group().strip(', ')}", match.end()


def read_measure(text: str, at: int) -> tuple[str, int] | None:
    """A unit of measure in words at ``at``, in the singular, in British spelling: *square metre*."""
    rate = _RATE.match(text, at)
    if rate is not None:
        return f"{rate['noun']} per {rate['per']}", rate.end()
    match = _MEASURE.match(text, at)
    if match is None:
        return None
    noun = match["noun"]
    scale = _DEGREES.match(text, match.end()) if noun in {"degree", "degrees"} else None
    if scale is not None:
        return f"degree {'Fahrenheit' if scale['scale'][0] in 'Ff' else 'Celsius'}", scale.end()
    noun = _SPELLINGS.get(noun, _SPELLINGS.get(noun.removesuffix("s"), noun.removesuffix("s")))
    noun = "times" if match["noun"] == "times" else noun
    noun = "century" if noun == "centurie" else noun
    if noun not in _MEASURES:
        return None
    hours = _HOURS.match(text, match.end()) if noun in _BY_THE_HOUR else None
    if hours is not None:
        return f"{noun}-hour", hours.end()
    return (match["square"] or "") + noun, match.end()


def read_percent(text: str, at: int) -> tuple[str, int] | None:
    """``percent`` or ``percentage point`` at ``at`` after a figure."""
    match = PERCENT.match(text, at)
    if match is None:
        return None
    return ("percentage point" if "point" in match.group().lower() else "percent"), match.end()


def read_age(text: str, at: int) -> tuple[str, int] | None:
    """*-year-old*, *years old*."""
    match = _AGE.match(text, at)
    return ("year-old", match.end()) if match is not None else None


def read_symbol(text: str, at: int) -> tuple[str, int] | None:
    """A symbol such as km or kWh at ``at`` after a figure."""
    match = SYMBOL.match(text, at)
    if match is None:
        return None
    symbol = match.group().strip(" \u00a0")
    symbol = _SAME.get(symbol, symbol)
    if symbol in SPACED_ONLY_AFTER_DIGITS and match.group()[0] in " \u00a0":
        return None
    return symbol, match.end()


def read_hyphenated(text: str, at: int) -> tuple[str, int] | None:
    """The unit of *two-day*, *6.1-inch*."""
    match = _HYPHENATED.match(text, at)
    if match is None:
        return None
    unit = match["unit"]
    return _SPELLINGS.get(unit, unit), match.end()


def read_per(text: str, at: int) -> tuple[str, int] | None:
    """*a day*, *per square foot*: what a rate is by."""
    match = _PER.match(text, at)
    if match is None or match["per"] in _NOT_RATES:
        return None
    if match.group()[1] != "p" and match["per"] not in _RATE_NOUNS:
        return None
    return match["per"], match.end()


_NOT_RATES = frozenset({"cent", "head"})
_RATE_NOUNS = ENGLISH_COUNTING.rates


def unit_of(name: str, code: str) -> str:
    """One name for a unit that has several in a language: *kilometer* for *km* and *kilometres*.

    Symbols differ by case (*MW* and *mW*); what is no unit of measure is its own name.
    """
    known = unit_names(code) if code else {}
    american = name.replace("metre", "meter").replace("litre", "liter").replace("kilos", "kilo")
    for written in (name, american, f"{american}s", american.lower()):
        if written in known:
            return known[written]
    parts = american.split(" per ")
    if len(parts) == 2:
        return "-per-".join(unit_of(part, code) for part in parts)
    return {"kilo": "kilogram", "mph": "mile-per-hour"}.get(american, american.replace(" ", "-"))


def noun_phrase(text: str, at: int) -> tuple[list[tuple[str, int]], int] | None:
    """The words of the noun phrase that begins at ``at``, each with its end, and where the phrase ends."""
    words: list[tuple[str, int]] = []
    while len(words) < LONGEST:
        match = _WORD.match(text, at)
        if match is None:
            break
        word = match["word"]
        low = word.lower()
        if low == "and" and words and words[-1][0][0].isupper() and _joins(text, match.end()):
            words.append((word, match.end()))
            at = match.end()
            continue
        if len(word) == 1 and low == word:
            break
        if low in _STOPS and not (word[0].isupper() and (words or (word.isupper() and len(word) > 1))):
            break
        if words and _is_plural(words[-1][0]) and not (_is_plural(word) or word[0].isupper()):
            break
        if words and _looks_verbal(low, word, words[-1][0]):
            break
        if words and (
            low in TIMES
            or low in {"nationwide", "worldwide", "mostly"}
            or (low.endswith("ly") and word[0].islower())
        ):
            break
        words.append((word, match.end()))
        at = match.end()
        if word.endswith((".", "’", "'")) and not word[:-1].endswith("."):
            break
    while words and words[-1][0].lower() in _ADJECTIVES and len(words) > 1:
        words.pop()
    if len(words) == 1 and words[0][0].lower() in _COMPARATIVES:
        return None  # *25k cheaper than last year* counts nothing of its own
    return (words, words[-1][1]) if words else None


def is_length(text: str, letter: int, at: int) -> bool:
    """Whether an *m* at ``letter`` is metres, by what follows at ``at``: *a 5m wall*, but *5m people*.

    A million counts a plural, and no *a* goes with it; what has a length in any number is listed.
    """
    phrase = noun_phrase(text, at)
    if phrase is None:
        return False
    named = [word.lower() for word, _ in phrase[0]]
    if named[0] in _SPATIAL or not _LENGTHY.isdisjoint(named):
        return True
    if _ARTICLE.search(text, max(0, letter - _LONGEST_LEAD), letter):
        return True
    if _OF_TWO_SORTS.match(text, at) is not None:
        return False
    return not any(_is_plural(word) or word in _ALIKE for word in named)


_OF_TWO_SORTS = re.compile(
    r"(?:[ \u00a0][a-z-]{3,}){1,3}[ \u00a0]and(?:[ \u00a0][a-z-]{3,}){0,2}[ \u00a0][a-z]{3,}s\b"
)
"""*2.7m combined digital and physical sales*."""
_ARTICLE = re.compile(r"(?<!\w)(?:a|an|another|one|each|every|whose)[ \u00a0][\d.,]+\Z", re.IGNORECASE)
_LONGEST_LEAD = 24
"""Code points of an article and a number behind it, at most."""
_LENGTHY = ENGLISH_COUNTING.lengthy
_SPATIAL = ENGLISH_COUNTING.spatial
_ALIKE = ENGLISH_COUNTING.alike


def _joins(text: str, at: int) -> bool:
    """Whether a second name and a noun follow *and* (*Volvo and Saab cars*)."""
    return _JOINED.match(text, at) is not None


_JOINED = re.compile(r"[ \u00a0][A-Z][\w-]*[ \u00a0][a-z]+s\b")


_SINGULAR = ("ss", "us", "is", "’s", "'s")
_PEOPLE = ENGLISH_COUNTING.people


def _is_plural(word: str) -> bool:
    """Whether a word is the head of a count: behind it only another plural goes on (*500 sports cars*)."""
    low = word.lower()
    return low in _PEOPLE or (
        low.endswith("s") and not low.endswith(("ss", "us", "is", "’s", "'s")) and len(low) > 3
    )


def _looks_verbal(low: str, word: str, before: str) -> bool:
    if word[0].isupper():
        return False
    if low.endswith("ed") and len(low) > 4:
        return True
    if low.endswith("ing") and len(low) > 5:
        return before.endswith("s")
    return (
        before.lower().endswith("s")
        and low.endswith("s")
        and before.lower() not in {"us", "this"}
        and "-" not in low
    )
