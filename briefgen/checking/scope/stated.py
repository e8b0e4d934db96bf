"""Whether an entry says itself what the sentence around its passage says.

A point *declined to send* may rest on *send weapons*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.checking.scope.tables import tables
from briefgen.checking.scope.words import words_of
from briefgen.text import Span

if TYPE_CHECKING:
    from briefgen.checking.citations import Citation
    from briefgen.checking.scope.turn import Turn
    from briefgen.languages.contract.scope import Scope, TurnKind

_TOLD: Final = frozenset({"report", "hedge", "intention"})
_OPEN: Final = frozenset({"condition", "question", "supposition", "intention", "hedge"})
_STEM: Final = 5
"""How many letters two forms of a word have in common: *decline*, *declined*."""


def entry_text(citation: Citation) -> str | None:
    """What an entry states in the editor's words; None for a quotation, which states nothing but its own."""
    content, (_, group, index, *_rest) = citation.topic.topic, citation.key
    if group == "points":
        return content.points[int(index)].text
    if group == "timeline":
        return content.timeline[int(index)].text
    return content.figures[int(index)].measures if group == "figures" else None


def states(text: str, turn: Turn, turning: str, scope: Scope) -> bool:
    """Whether a text says in whatever words what turns its passage; ``turning`` are the source's words."""
    words = words_of(text, Span(0, len(text)), scope)
    own = {word.text[:_STEM] for word in words}
    theirs = words_of(turning, Span(0, len(turning)), scope)
    saying = [word for word in theirs if word.text in scope.before.distancing] if turn.kind in _TOLD else []
    # Who says so may be named as the doer too: *the rebels boasted* of *vehicles captured by the rebels*.
    if any(word.text[:_STEM] in own for word in saying or theirs if len(word.text) >= _STEM):
        return True
    if turn.kind in _TOLD and any(word.text in scope.attributing for word in words):
        return True
    if turn.kind not in _TOLD | _OPEN and any(word.text in scope.before.negations for word in words):
        return True
    kinds = _kinds(turn.kind)
    held = tables(scope)
    groups = (held.clause, held.sentence, held.near, held.infinitive, held.beside, held.anywhere, held.after)
    return any(match.name in kinds for group in groups for match in group.found(words))


def _kinds(kind: TurnKind) -> frozenset[str]:
    if kind in _OPEN:
        return _OPEN
    return (
        frozenset({kind, "denial", "undone"})
        if kind in ("denial", "undone", "retraction")
        else frozenset({kind})
    )
