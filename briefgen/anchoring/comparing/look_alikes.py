"""Letters that pass for others: named with their code points, since no reader can see them.

Covers the Cyrillic, Greek and Armenian letters that look Latin (Unicode Technical Standard #39,
confusables.txt, the single letters of common scripts) and compatibility forms (full-width, mathematical,
superscript). It explains refusals only; nothing is accepted because it looks alike.
"""

from __future__ import annotations

from unicodedata import name, normalize

_LATIN = str.maketrans(
    "аеіјорсухѕһԁԛԝьАВЕІЈКМНОРСТУХЅԌԚԜαοενικρτυχϲΑΒΕΖΗΙΚΜΝΟΡΤΥΧօհոսցքıſ",
    "aeijopcyxshdqwbABEIJKMHOPCTYXSGQWaoevikptuxcABEZHIKMNOPTYXohnugqis",
)


def plain(text: str) -> str:
    """``text`` with look-alike letters as the Latin ones that they pass for."""
    return normalize("NFKC", text).translate(_LATIN)


def look_alike_note(written: str, source: str) -> str | None:
    """Which characters of ``written`` only look like those of ``source``; None if the two differ visibly."""
    if written == source or plain(written) != plain(source):
        return None
    strange = [character for character in written if character not in source]
    strange = strange or [character for character in source if character not in written]
    return ", ".join(dict.fromkeys(map(described, strange))) if strange else None


def described(character: str) -> str:
    """A character with its code point and name: ``"е" (U+0435 CYRILLIC SMALL LETTER IE)``."""
    shown = f'"{character}" ' if character.isprintable() else ""
    return f"{shown}(U+{ord(character):04X} {name(character, 'unnamed')})"
