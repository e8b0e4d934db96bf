"""Letters that pass for others: named with their code points, since no reader can see them.

Covers what looks like a Latin letter by Unicode's own data (``latin_look_alikes``) and compatibility forms
(full-width, mathematical, superscript). It explains refusals; nothing is accepted because it looks alike.
"""

from __future__ import annotations

from typing import Final
from unicodedata import name, normalize

from briefgen.anchoring.latin_look_alikes import LATIN

# Unicode has no prototype for these, though print shows them much like the letter.
_BESIDES: Final = {"b": "ь", "e": "ε", "k": "κ", "s": "ſ", "t": "τ", "x": "χ", "Q": "Ԛ"}
_LATIN: Final = {
    ord(other): latin for table in (LATIN, _BESIDES) for latin, others in table.items() for other in others
}


def without_look_alikes(text: str) -> str:
    """``text`` with look-alike letters as the Latin ones that they pass for."""
    # The compatibility form of a letter may have the look of another: that of a lunate sigma, a final one.
    return normalize("NFKC", text.translate(_LATIN)).translate(_LATIN)


def look_alike_note(written: str, source: str) -> str | None:
    """Which characters of ``written`` only look like those of ``source``; None if the two differ visibly."""
    if written == source or without_look_alikes(written) != without_look_alikes(source):
        return None
    strange = [character for character in written if character not in source]
    strange = strange or [character for character in source if character not in written]
    return ", ".join(dict.fromkeys(map(described, strange))) if strange else None


def described(character: str) -> str:
    """A character with its code point and name: ``"е" (U+0435 CYRILLIC SMALL LETTER IE)``."""
    shown = f'"{character}" ' if character.isprintable() else ""
    return f"{shown}(U+{ord(character):04X} {name(character, 'unnamed')})"
