"""Names of months by language, from the Unicode CLDR (https://cldr.unicode.org), which Babel carries."""

from __future__ import annotations

from functools import cache
from typing import Final

_ENGLISH: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


@cache
def month_names(tag: str, month: int) -> tuple[str, ...]:
    """How texts in a language name a month, the longest first; none where the CLDR does not know it.

    Args:
        tag: A BCP 47 tag.
        month: From 1 to 12.
    """
    if tag.partition("-")[0].lower() == "en":
        name = _ENGLISH[month - 1]
        return tuple(sorted({name, name[:3], f"{name[:3]}t" if month == 9 else name}, key=len, reverse=True))
    from babel.core import Locale, UnknownLocaleError  # noqa: PLC0415  # slow to import, and English does without

    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return ()
    found = {
        str(locale.months[context][width][month]).rstrip(".")
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        if month in locale.months[context].get(width, {})
    }
    return tuple(sorted((name for name in found if name), key=len, reverse=True))
