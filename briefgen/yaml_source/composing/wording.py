"""How messages show what the editor wrote, list what may be written, and guess what was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SHOWN = 60
_COMPARED = 200
_ALIKE = 0.6


def quoted_value(text: str) -> str:
    """``text`` in quotation marks, on one line, at most 60 code points of it, nothing in it invisible."""
    line = " ".join(text[: 4 * _SHOWN].split())
    cut = len(line) > _SHOWN or len(text) > 4 * _SHOWN
    visible = "".join(one if one.isprintable() else f"\\u{ord(one):04x}" for one in line[:_SHOWN])
    return f'"{visible}{"…" if cut else ""}"'


def listed(words: Iterable[str], conjunction: str = "or") -> str:
    """``a``, ``a or b``, ``a, b or c``."""
    *others, last = words
    return f"{', '.join(others)} {conjunction} {last}" if others else last


def nearest(word: str, choices: Sequence[str]) -> str | None:
    """The choice that ``word`` is most like, or None where it is like none of them.

    Likeness is the normalised optimal string alignment similarity, capitals and the kind of joint aside.
    """
    from rapidfuzz import process  # noqa: PLC0415  # starts slowly
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    found = process.extractOne(
        word[:_COMPARED],
        choices,
        scorer=OSA.normalized_similarity,
        processor=_folded,
        score_cutoff=_ALIKE,
    )
    return found[0] if found else None


def _folded(word: str) -> str:
    return word.casefold().replace("-", "_").replace(" ", "_")
