"""All that turns a passage, the surest first."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from briefgen.checking.scope.before import before, narrated
from briefgen.checking.scope.behind import behind
from briefgen.checking.scope.surroundings import surroundings
from briefgen.checking.scope.unspaced import depending, limiting, unspaced_turns
from briefgen.languages.scopes import limits_of, scope_of, unspaced_of

if TYPE_CHECKING:
    from briefgen.checking.scope.turn import Turn
    from briefgen.reading import Reading
    from briefgen.text import Span

_KEPT: Final = 64
"""Passages whose turns are kept: the rules for one passage ask one after the other."""


@lru_cache(maxsize=_KEPT)
def turns(reading: Reading, span: Span) -> tuple[Turn, ...]:
    """What turns the passage ``span``; nothing where the text's language is not described.

    The surest comes first, and then what stands nearest to the passage.
    """
    scope, unspaced = scope_of(reading.tag), unspaced_of(reading.tag)
    found: set[Turn] = set(unspaced_turns(reading, span, unspaced)) if unspaced is not None else set()
    limits = limits_of(reading.tag)
    if limits is not None:
        found.update((*limiting(reading.text, span, limits), *depending(reading.text, span, limits)))
    if scope is not None:
        around = surroundings(reading, span, scope)
        found = {*before(around, scope), *behind(around, scope), *narrated(around, scope)}
    return tuple(
        sorted(
            found,
            key=lambda turn: (
                not turn.certain,
                _distance(turn, span),
                turn.span,
                turn.kind,
                turn.side,
                turn.rest,
            ),
        )
    )


def _distance(turn: Turn, span: Span) -> int:
    return max(turn.span.start - span.end, span.start - turn.span.end, 0)
