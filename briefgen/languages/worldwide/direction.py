"""Which way the words of a language run: the scripts that are written from right to left.

A tag may name its script (``az-Arab``); otherwise the language tells, by CLDR's likely subtags.
"""

from __future__ import annotations

from typing import Final

_SCRIPTS: Final = frozenset(
    ("adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa")
)
_LANGUAGES: Final = frozenset(
    (
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "iw",
        "ks",
        "lrc",
        "mzn",
        "nqo",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    )
)


def direction(tag: str) -> str:
    """``rtl`` or ``ltr``, for the attribute ``dir``.

    Args:
        tag: A BCP 47 tag.
    """
    code, *rest = tag.lower().replace("_", "-").split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    return "rtl" if script in _SCRIPTS or (not script and code in _LANGUAGES) else "ltr"
