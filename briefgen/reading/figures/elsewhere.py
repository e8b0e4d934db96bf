"""Whether a number in a language that is not described is an amount that an editor gives in English.

Only the plainest is read: digits by the signs of the CLDR, one magnitude behind them, then percent, a
currency or a unit. What counts or limits the number is left to the editor.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from briefgen.languages.worldwide import cldr
from briefgen.languages.worldwide.magnitudes import (
    CROWN,
    CROWNS,
    ELSEWHERE_COUNTS,
    ELSEWHERE_CURRENCIES,
    ELSEWHERE_MAGNITUDES,
    ELSEWHERE_WORTH,
    THOUSAND_IS_MIL,
)
from briefgen.reading.figures import currencies
from briefgen.reading.figures.digit_groups import DIGITS, value_of
from briefgen.reading.figures.grammar import any_of

if TYPE_CHECKING:
    from briefgen.reading.figures.amounts import Amount
    from briefgen.text import Span

_PERCENT: Final = re.compile(r"[ \u00a0\u202f]?[%％٪]")
_OTHER_SIGN: Final = re.compile(r"[ \u00a0\u202f]?[‰°º′″²³×^/]|[⁰-⁹]|[-–—]\d")
_WORD: Final = re.compile(
    r"[ \u00a0\u202f]?(?:(?:di|de|do|da|van|af|av|z)[ \u00a0]|d['’])?(?P<word>[^\W\d_]+)"
)
_MAGNITUDES: Final = tuple(
    (
        Decimal(worth),
        re.compile(
            rf"(?:[ \u00a0]de)?[ \u00a0\u202f]?(?:{words})(?:\.|(?![^\W\d_])|(?<=[一-鿿가-힣]))",
            re.IGNORECASE,
        ),
    )
    for worth, words in ELSEWHERE_WORTH.items()
)
_MIL: Final = re.compile(r"[ \u00a0\u202f]?mil(?![^\W\d_])", re.IGNORECASE)
_CURRENCIES: Final = tuple(
    (code, re.compile(rf"(?:{words})(?:(?![^\W\d_])|(?<=[一-鿿ぁ-ヿ가-힣]))", re.IGNORECASE))
    for code, words in ELSEWHERE_CURRENCIES.items()
)
_CROWN: Final = re.compile(rf"(?:{CROWN})(?![^\W\d_])", re.IGNORECASE)
_JOINED: Final = "[ \u00a0\u202f]"
_CURRENCY: Final = re.compile(rf"{currencies.PREFIX}{_JOINED}?\Z")
_GOES_ON: Final = re.compile(
    rf"{_JOINED}(?:e|y|en|och|og|și|és|ve|и|і|та){_JOINED}"
    rf"|{_JOINED}(?:(?:i|a|và|si|ja|un|ir|in|u){_JOINED})?"
    rf"(?:\d|mez+[oa]?\b|mei[oa]\b|{any_of(ELSEWHERE_COUNTS)}(?![^\W\d_]))"
    rf"|{_JOINED}[^\W\d_]*(?:honderd|duizend|hundra|hundre|tusen|tusind|cento|mila|sata|tuhat|száz|ezer|sto|set|сот)"
    rf"[^\W\d_]*{_JOINED}?"
    rf"|{_JOINED}?(?:di|de|af|av|van|of|o|ou|of|eller|lub|nebo|или|або){_JOINED}"
    rf"(?:\d|{any_of(ELSEWHERE_MAGNITUDES)}(?![^\W\d_]))",
    re.IGNORECASE,
)
"""More of the number behind its magnitude: *2 miliardi e mezzo*, *2 milioni di miliardi*."""
_GONE_BEFORE: Final = re.compile(
    rf"(?:[-−–~≈<>±+]{_JOINED}?|\d{_JOINED}?(?:a|à|e|tot|till|til|do|до|až|и|і){_JOINED})\Z", re.IGNORECASE
)
"""A sign or the lower end of a range: *- 5*, *da 2 a 3*."""


def is_amount_elsewhere(text: str, number: Span, tag: str, shown: Amount) -> bool:
    """Whether the number at ``number``, in code points of ``text``, is what an amount states.

    Args:
        text: In a language that is not described.
        number: Where the digits stand with the magnitudes behind them, of which none may stay unread.
        tag: The BCP 47 tag of the language.
        shown: An amount in English; a limit or a range never agrees.
    """
    digits = DIGITS.match(text, number.start)
    signs = cldr.signs_elsewhere(tag)
    if digits is None or signs is None or shown.high is not None or shown.qualifier or shown.indefinite:
        return False
    value, end = value_of(digits.group(), *signs), digits.end()
    worth = next(((one, match) for one, words in _MAGNITUDES if (match := words.match(text, end))), None)
    if _MIL.match(text, end) and tag.partition("-")[0].lower() not in THOUSAND_IS_MIL:
        return False
    if _GONE_BEFORE.search(text, max(0, number.start - 8), number.start):
        return False
    if worth is not None and value is not None:
        value, end = value * worth[0], worth[1].end()
        if any(words.match(text, end) for _, words in _MAGNITUDES) or text[end : end + 1].isdigit():
            return False
        if _GOES_ON.match(text, end):
            return False
    return end >= number.end and value == shown.value and _has_unit(text, (number.start, end), tag, shown)


def _currency(text: str, start: int, tag: str) -> str | None:
    """The ISO code of the currency that a word of the language means."""
    if _CROWN.match(text, start):
        return CROWNS.get(tag.partition("-")[0].lower(), "")
    return next((code for code, words in _CURRENCIES if words.match(text, start)), None)


def _has_unit(text: str, place: tuple[int, int], tag: str, shown: Amount) -> bool:
    """Whether the number at ``place`` is in the unit of the amount; one of a count needs none."""
    start, end = place
    if _OTHER_SIGN.match(text, end):
        return False
    percent = _PERCENT.match(text, end) is not None
    sign = currencies.read_sign(text, end)
    mark = _CURRENCY.search(text, max(0, start - 8), start)
    word = _WORD.match(text, end)
    name = word["word"].lower() if word is not None else ""
    known = cldr.names_elsewhere(tag)
    code = (
        sign[0]
        if sign
        else currencies.code_of_prefix(mark.group().strip())
        if mark
        else known.currencies.get(name) or _currency(text, end if word is None else word.start("word"), tag)
    )
    if shown.currency:
        return shown.unit in {code, name}
    if shown.unit == "percent":
        return percent
    if shown.unit:
        return shown.unit.lower() == name
    return not percent and code is None and name not in known.units
