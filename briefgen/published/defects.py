"""What is wrong with a published site, as a value and as a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from briefgen.escaping.terminal import visible

_LONGEST: Final = 160


@dataclass(frozen=True)
class Defect:
    """One thing that is not as the project has it.

    Attributes:
        file: Relative to the site's folder.
        message: What is wrong, without the texts themselves.
        element: The id of the element, or empty.
        shown: What the site shows; None where that says nothing.
        said: What the source or the project says instead; None likewise.
    """

    file: str
    message: str
    element: str = ""
    shown: str | None = None
    said: str | None = None

    def line(self) -> str:
        """The defect on one line, with nothing in it that a terminal would obey."""
        place = f"{self.file}#{self.element}" if self.element else self.file
        told = "".join(
            f"; {verb} {_short(text)}"
            for verb, text in (("shown:", self.shown), ("expected:", self.said))
            if text is not None
        )
        return visible(f"{_clipped(place)}: {self.message}{told}")


def first_difference(shown: str, said: str, around: int = 40) -> tuple[str, str]:
    """Both texts from shortly before the first place where they differ."""
    place = next(
        (index for index, pair in enumerate(zip(shown, said, strict=False)) if pair[0] != pair[1]),
        min(len(shown), len(said)),
    )
    start = max(0, place - around)
    lead = "…" if start else ""
    return tuple(f"{lead}{text[start : place + _LONGEST - around]}" for text in (shown, said))  # type: ignore[return-value]  # two of two


def _short(text: str) -> str:
    return f"“{_clipped(' '.join(text.split()))}”" if text.strip() else "nothing"


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
