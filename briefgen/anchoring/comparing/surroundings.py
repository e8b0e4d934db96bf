"""Whether the words before and after a passage are those that a selector names."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.text import fold
from briefgen.text.folding_characters import PARAGRAPH_MARK, QUOTE

_LOOSE = " \"'"
"""What may part the surroundings from the passage."""
_MARGIN = 64


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A selector's prefix and suffix, folded; spaces and quotation marks may part them from the passage."""

    prefix: str
    suffix: str

    @classmethod
    def of(cls, prefix: str, suffix: str) -> Surroundings:
        """Fold a selector's prefix and suffix."""
        if not prefix and not suffix:
            return _ANYWHERE
        folded = (fold(beside).text.strip().replace(PARAGRAPH_MARK, QUOTE) for beside in (prefix, suffix))
        return cls(*folded)

    def follow(self, folded: str, start: int) -> bool:
        """Whether the prefix stands just before ``start`` in the folded source."""
        wanted = self.prefix
        if not wanted:
            return True
        before = folded[max(0, start - len(wanted) - _MARGIN) : start].replace(PARAGRAPH_MARK, QUOTE)
        return before.rstrip().endswith(wanted) or _ends(before.rstrip(_LOOSE), wanted.rstrip(_LOOSE))

    def precede(self, folded: str, end: int) -> bool:
        """Whether the suffix stands just after ``end`` in the folded source."""
        wanted = self.suffix
        if not wanted:
            return True
        after = folded[end : end + len(wanted) + _MARGIN].replace(PARAGRAPH_MARK, QUOTE)
        return after.lstrip().startswith(wanted) or _begins(after.lstrip(_LOOSE), wanted.lstrip(_LOOSE))


def _ends(text: str, wanted: str) -> bool:
    return wanted != "" and text.endswith(wanted)


def _begins(text: str, wanted: str) -> bool:
    return wanted != "" and text.startswith(wanted)


_ANYWHERE = Surroundings("", "")
