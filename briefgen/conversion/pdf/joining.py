"""How the end of a line and the beginning of the next are read together.

A hyphen at the end divides a word or belongs to it. The rest of the document shows which, where it has the
word within a line. Otherwise it belongs to the word if both parts are words themselves, and the word is named
as doubtful.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_HYPHENS: Final = "-\u2010\u00ad"
_UNSPACED: Final = (
    *(("\u3000", "\u9fff"), ("\uff00", "\uffef"), ("\u0e00", "\u0eff")),
    *(("\u1780", "\u17ff"), ("\U00020000", "\U0003ffff")),
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_DIVIDED: Final = re.compile(r"([^\W\d_]+(?:[-\u2010][^\W\d_]+)*)[-\u2010]\Z")
_GOES_ON: Final = re.compile(r"[^\W\d_]+")
_BOUND: Final = re.compile(r"(?:\w[-\u2010–@]|://(?:\S*[/.?=&_-])?)\Z")


@dataclass
class Joining:
    """Joins lines by what the whole document has.

    Attributes:
        words: How often each word stands within a line, in small letters.
        doubtful: The words of which nothing shows whether they have the hyphen, as they were read.
    """

    words: Counter[str] = field(default_factory=Counter)
    doubtful: dict[str, None] = field(default_factory=dict)

    @classmethod
    def of(cls, lines: Iterable[str]) -> Joining:
        """The joining of a document's lines."""
        joining = cls()
        for line in lines:
            whole = _WORD.findall(line.rstrip(_HYPHENS))
            joining.words.update(
                word.lower() for word in (whole[:-1] if line.endswith(tuple(_HYPHENS)) else whole)
            )
        return joining

    def join(self, first: str, second: str, between: str = " ") -> str:
        """Two lines as one text.

        Args:
            first: What comes before.
            second: What comes after.
            between: What parts their words, a space or a form feed; a word that goes on comes before it.
        """
        head, glue, tail = first, between, second
        divided = _DIVIDED.search(first)
        goes_on = _GOES_ON.match(second)
        if (first.endswith("\u00ad") and goes_on) or (
            divided and goes_on and second[0].islower() and self._is_one_word(divided[1], goes_on[0])
        ):
            head, glue = first[:-1], ""
        elif (_BOUND.search(first) and second[:1].isalnum()) or (
            _is_unspaced(first[-1:]) and _is_unspaced(second[:1])
        ):
            glue = ""
        if glue or between == " ":
            return head + glue + tail
        rest, space, further = tail.partition(" ")
        return head + rest + (between if space else "") + further

    def _is_one_word(self, first: str, second: str) -> bool:
        """Whether a hyphen between two parts only divides a word."""
        if not second[0].islower():
            return False
        whole, compound = (first + second).lower(), f"{first}-{second}".lower()
        if self.words[whole] or self.words[compound]:
            return self.words[whole] >= self.words[compound]
        both = min(len(first), len(second)) > 2 and self.words[first.lower()] and self.words[second.lower()]
        is_one = "-" not in first and not both
        self.doubtful.setdefault(first + second if is_one else f"{first}-{second}")
        return is_one


def _is_unspaced(character: str) -> bool:
    """Whether a character is of a script that has no spaces: Chinese, Japanese, Thai, Khmer."""
    return any(first <= character <= last for first, last in _UNSPACED)
