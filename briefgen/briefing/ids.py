"""Permanent names for what is published.

An id is made of the entry's own content, never of its place, so that it stays when entries are added,
removed or moved; only other words make another id. A few words make it readable, a digest unique.
"""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256
from typing import Literal

Letter = Literal["q", "f", "p", "e"]
_WORD = re.compile(r"[a-z0-9]+")


def permanent_id(letter: Letter, words: str, *identity: str) -> str:
    """An id such as ``q-if-we-dont-want-autocracy-1f3a9c``.

    Args:
        letter: The kind of entry.
        words: What the readable part is taken from; its first five words in ASCII.
        identity: What makes the entry itself, white space aside; the digest is taken of all of it.
    """
    folded = unicodedata.normalize("NFKD", words.lower()).replace("’", "").replace("'", "")
    readable = "-".join(_WORD.findall(folded.encode("ascii", "ignore").decode())[:5])[:48].strip("-")
    content = "\0".join(" ".join(part.split()) for part in (words, *identity))
    digest = sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return "-".join(part for part in (letter, readable, digest) if part)


class IdRegistry:
    """Keeps the ids of one page apart where two entries have the same content in two places of a source."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def claim(self, name: str) -> str:
        """``name``, or with ``-2``, ``-3`` … when it was claimed before."""
        count = self._taken[name] = self._taken.get(name, 0) + 1
        return name if count == 1 else f"{name}-{count}"
