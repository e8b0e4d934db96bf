"""Titles, ranks and roles that stand before a name and are no part of it."""

from __future__ import annotations

from briefgen.languages.english.names import ENGLISH_NAMES

HONORIFICS = {
    "mr": "m",
    "sir": "m",
    "lord": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "lady": "f",
    "dame": "f",
}
"""Forms of address, and whom they address."""

GENDERED = {
    **HONORIFICS,
    **dict.fromkeys(ENGLISH_NAMES.men, "m"),
    **dict.fromkeys(ENGLISH_NAMES.women, "f"),
}
"""The same with ranks and offices whose word tells: *prince*, *congresswoman*."""

TITLES = ENGLISH_NAMES.titles
"""Words that may stand before a name, in lower case and without their full stop."""

SURNAMES = ENGLISH_NAMES.surnames
"""Titles that are family names too: after a given name or a form of address they are."""

SUFFIXES = ENGLISH_NAMES.suffixes
"""What follows a name and is not its last part."""
