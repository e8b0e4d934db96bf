"""How words are written in the search index, so that one thing has one spelling there.

``briefgen-search-terms.js`` does the same to what a reader types: a change here is a change there, and
``tests/browser/test_search_terms.py`` compares the two. A term is lower case, without accents and dots, in
American spelling; an amount is one term whatever its notation; scripts without spaces are cut into pairs of
characters.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Terms(NamedTuple):
    """What a text is found by.

    Attributes:
        main: In the order of the text, so that phrases are found; a compound is one term: ``nonlethal``.
        more: Other ways to write the same: the parts of a compound, a number without its magnitude.
    """

    main: tuple[str, ...]
    more: tuple[str, ...]


_LETTERS: Final = str.maketrans(
    {"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ς": "σ"}
)
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")
_MAGNITUDES: Final = (
    (("thousand", "k"), 3),
    (("million", "millions", "mio", "mn", "m"), 6),
    (("billion", "billions", "bn", "b", "milliard", "milliards", "milliarden", "milliarde", "mrd"), 9),
    (("trillion", "trillions", "tn"), 12),
)
_CURRENCIES: Final = (
    (("$", "us$", "usd", "dollar", "dollars"), "usd"),
    (("€", "eur", "euro", "euros"), "eur"),
    (("£", "gbp", "pound", "pounds"), "gbp"),
    (("¥", "jpy", "yen"), "jpy"),
    (("₩", "krw", "won"), "krw"),
    (("%", "percent", "per cent", "pct"), "pct"),
)
_POWERS: Final = {word: power for words, power in _MAGNITUDES for word in words}
_UNITS: Final = {word: name for words, name in _CURRENCIES for word in words}
_SMALL: Final = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_COUNTED: Final = {
    **{word: value for value, word in enumerate(_SMALL)},
    **{word: 10 * value for value, word in enumerate(_TENS, 2)},
}
_WORD: Final = "|".join(sorted(_COUNTED, key=len, reverse=True))
_AMOUNT: Final = re.compile(
    r"(?:(?P<before>us\$|[$€£¥₩]|\b(?:usd|eur|gbp|jpy|krw)\b)\s?)?"
    r"(?:(?<![\w.,])(?P<digits>[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+)*)"
    rf"|\b(?P<words>(?:{_WORD})(?:[ -](?:and )?(?:{_WORD}|hundred))*)\b)"
    r"(?:[\s-]?(?P<power>thousand|(?:m|b|tr)illions?|milliard(?:s|en?)?|mio|mrd|mn|bn|tn|[kmb])\b)?"
    r"(?:[\s-]?(?P<after>%|€|(?:per ?cent|pct|usd|eur|gbp|jpy|krw|dollars?|euros?|pounds?|yen|won)\b))?"
)
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:([ \u00a0\u202f.,])[0-9]{3})(?:\1[0-9]{3})*")
_WHOLE: Final = re.compile(r"[0-9]+|[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*")
_DIGITS: Final = str.maketrans("0123456789.", "bcdfghjklmn")

_ACRONYM: Final = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_POSSESSIVE: Final = re.compile(r"[’'ʼ]s\b")
_APOSTROPHE: Final = re.compile(r"[’'ʼ‘]")
_COMPOUND: Final = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)*")
_UNSPACED: Final = re.compile(
    "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+"
)
_DIVIDED: Final = re.compile(f"[-‐‑]|{_UNSPACED.pattern}")
"""What makes several terms of one compound."""
_OUR: Final = (
    "behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|savi|splend|val|vap|vig|arm|clam|endeav|ferv|od|rig|tum|"
    "cand|demean|ard|parl"
)
_SPELLINGS: Final = (
    (rf"^(un|dis|mis|)({_OUR})our", r"\1\2or"),
    (r"^(\w{3,})is(e|ed|es|er|ers|ing|ation|ations)$", r"\1iz\2"),
    (r"^(\w+)lys(e|ed|es|er|ers|ing)$", r"\1lyz\2"),
    (r"^(cent|met|theat|lit|fib|calib|meag|somb|sabot|spect|lust)re(s|d|)$", r"\1er\2"),
    (r"^(def|off|lic|pret)ence", r"\1ense"),
    (r"^(travel|cancel|model|label|level|fuel|signal|counsel|quarrel|total)l(ed|ing|er|ers)$", r"\1\2"),
    (r"^(catal|dial|anal|monol|prol)ogue", r"\1og"),
    (r"^programme", "program"),
    (r"^grey", "gray"),
    (r"^tyre", "tire"),
    (r"^(judg|acknowledg)ement", r"\1ment"),
)
_COMPILED: Final = tuple((re.compile(pattern), written) for pattern, written in _SPELLINGS)
_SPELT_TWO_WAYS: Final = re.compile("|".join(f"(?:{pattern})" for pattern, _ in _SPELLINGS))
"""Any of them: most words follow none, and are asked once."""


def terms(text: str) -> Terms:
    """The terms of a text."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.lower())).translate(_LETTERS)
    plain = unicodedata.normalize("NFC", plain)
    plain = _ACRONYM.sub(lambda match: match[0].replace(".", ""), plain)
    plain = _APOSTROPHE.sub("", _POSSESSIVE.sub("", plain))
    main: list[str] = []
    more: list[str] = []
    start = 0
    for match in _AMOUNT.finditer(plain):
        _words(plain[start : match.start()], main, more)
        _amount(match, main, more)
        start = match.end()
    _words(plain[start:], main, more)
    return Terms(tuple(main), tuple(more))


def _words(text: str, main: list[str], more: list[str]) -> None:
    if not _DIVIDED.search(text):  # most text
        main.extend(map(_spelled, _COMPOUND.findall(text)))
        return
    for match in _COMPOUND.finditer(text):
        parts = [part for one in re.split("[-‐‑]", match[0]) for part in _cut(one)]
        unspaced = _UNSPACED.search(match[0])
        if len(parts) == 1 or unspaced:
            main.extend(map(_spelled, parts))
        else:
            main.append(_spelled("".join(parts)))
            more.extend(map(_spelled, parts))


def _cut(word: str) -> Iterator[str]:
    """A word as it is, or the pairs of its characters where no space tells words apart."""
    start = 0
    for match in _UNSPACED.finditer(word):
        if match.start() > start:
            yield word[start : match.start()]
        run = match[0]
        yield from ("".join(pair) for pair in pairwise(run)) if len(run) > 1 else (run,)
        start = match.end()
    if start < len(word):
        yield word[start:]


@lru_cache(maxsize=50_000)
def _spelled(word: str) -> str:
    if word.isascii() and word.isdigit():
        return _number(Decimal(word))
    if _SPELT_TWO_WAYS.search(word):
        for pattern, written in _COMPILED:
            word = pattern.sub(written, word)
    return word


def _amount(match: re.Match[str], main: list[str], more: list[str]) -> None:
    values = _values(match["digits"]) if match["digits"] else [_counted(match["words"])]
    power = _POWERS.get(match["power"] or "", 0)
    main.extend(map(_number, values[:-1]))
    main.append(_number(values[-1].scaleb(power)))
    if power:
        more.append(_number(values[-1]))
    if match["words"]:
        more.extend(re.findall("[a-z]+", match["words"]))
    unit = _UNITS.get(match["before"] or "") or _UNITS.get(match["after"] or "")
    if unit:
        main.append(f"zz{unit}")


def _values(digits: str) -> list[Decimal]:
    if _GROUPED.fullmatch(digits):
        return [Decimal(re.sub(r"\D", "", digits))]
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return [Decimal(digits)]
    whole, fraction = digits[:last], digits[last + 1 :]
    if (
        re.fullmatch(r"[0-9]+|[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*", whole)
        and digits[last] not in whole
    ):
        return [Decimal(f"{re.sub(r'[.,]', '', whole)}.{fraction}")]
    return [Decimal(part) for part in re.split("[.,]", digits)]


def _counted(words: str) -> Decimal:
    total = 0
    for word in re.findall("[a-z]+", words):
        if word == "hundred":
            total = (total or 1) * 100
        elif word != "and":
            total += _COUNTED[word]
    return Decimal(total)


def _number(value: Decimal) -> str:
    """Digits as consonants: neither a stemmer nor a splitter of words finds anything to do in them."""
    written = f"{value:f}"
    written = written.rstrip("0").rstrip(".") if "." in written else written
    return "zx" + written.translate(_DIGITS)
