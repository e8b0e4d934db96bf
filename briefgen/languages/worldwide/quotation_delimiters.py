"""The quotation marks that a language puts around words, as CLDR has them, for markup that names no marks.

Pages mark a quotation as ``<q>…</q>`` and leave the marks to the browser, which takes those of the language.
"""

from __future__ import annotations

from typing import Final

_LOW_HIGH: Final = ("„", "“", "‚", "‘")
_LOW_CLOSING: Final = ("„", "”", "‚", "’")
_GUILLEMETS: Final = ("«", "»", "“", "”")
_CORNERS: Final = ("「", "」", "『", "』")
_ENGLISH: Final = ("“", "”", "‘", "’")
_CLOSING: Final = ("”", "”", "’", "’")

_DELIMITERS: Final = {
    **dict.fromkeys(("de", "cs", "sk", "sl", "et", "lt", "lv", "is", "bg", "mk", "ka", "sq"), _LOW_HIGH),
    **dict.fromkeys(("pl", "ro", "hr", "bs", "sr", "hu", "af"), _LOW_CLOSING),
    **dict.fromkeys(("es", "ca", "it", "pt-pt", "el", "gl", "an"), _GUILLEMETS),
    **dict.fromkeys(("ru", "uk", "be"), ("«", "»", "„", "“")),
    **dict.fromkeys(("no", "nb", "nn"), ("«", "»", "‘", "’")),
    **dict.fromkeys(("fr", "hy"), ("«", "»", "«", "»")),
    **dict.fromkeys(("fa", "ps", "ug"), ("«", "»", "‹", "›")),
    **dict.fromkeys(("de-ch", "de-li", "gsw", "fr-ch", "it-ch"), ("«", "»", "‹", "›")),
    **dict.fromkeys(("ja", "zh-hant", "zh-tw", "zh-hk", "yue"), _CORNERS),
    **dict.fromkeys(("sv", "fi", "da-fi"), _CLOSING),
    **dict.fromkeys(("ar", "ur"), ("”", "“", "’", "‘")),
    "he": ("”", "”", "’", "’"),
    "eu": ("«", "»", "“", "”"),
}
"""Opening and closing marks, then those of a quotation within."""


def quotation_delimiters(tag: str) -> tuple[str, str, str, str]:
    """The marks of a language: opening, closing, and the two for a quotation within a quotation.

    Args:
        tag: As BCP 47 has it: ``de-CH``. A language that is not known has those of English.
    """
    parts = tag.replace("_", "-").lower().split("-")
    for length in range(len(parts), 0, -1):
        known = _DELIMITERS.get("-".join(parts[:length]))
        if known is not None:
            return known
    return _ENGLISH
