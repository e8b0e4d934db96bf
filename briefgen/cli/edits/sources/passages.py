"""What becomes of the passages that topics take from a source when its text is another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.checking.citations import citations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.pipeline import Project

_SHOWN = 60


@dataclass(frozen=True)
class Fate:
    """One passage before and after.

    Attributes:
        place: The topic's file and line.
        words: The entry's words, cut to what can be read at a glance.
        before: The line in the old text, 1-based.
        after: The line in the new text; None where the passage has vanished.
        reworded: Whether its characters are others, as far as that is permitted.
    """

    place: str
    words: str
    before: int
    after: int | None
    reworded: bool

    def __str__(self) -> str:
        if self.after is None:
            what = f"vanishes from line {self.before}"
        elif self.before != self.after:
            what = f"moves from line {self.before} to line {self.after}"
        else:
            what = f"stays on line {self.before}"
        return f"{self.place}: “{self.words}” {what}{', in other characters' if self.reworded else ''}"

    @property
    def stays(self) -> bool:
        """Whether nothing has become of it."""
        return self.before == self.after and not self.reworded


def fates(before: Project, after: Project, key: str) -> Iterator[Fate]:
    """Yield what becomes of each passage of a source that is anchored before."""
    old, new = before.corpus.sources.get(key), after.corpus.sources.get(key)
    if old is None or new is None:
        return
    for topic in before.curation.topics:
        for citation in citations(topic):
            was = before.verified.passages.get(citation.key)
            if was is None or was[0] != key:
                continue
            selector = citation.selector
            start = selector.document.position(selector.span("exact").start)
            words = " ".join(selector.exact.split())
            now = after.verified.passages.get(citation.key)
            yield Fate(
                f"{selector.document.path}:{start.line}",
                words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …",
                old.document.position(was[1].span.start).line,
                new.document.position(now[1].span.start).line if now else None,
                now is not None and now[1].shown(new.text) != was[1].shown(old.text),
            )
