"""Of what use a candidate is to an editor, from 0 to 1.

The order is what matters, not the number: how sure the reading is, whether a named person speaks, whether the
words are enough to stand alone and few enough to be quoted; for a figure, whether it says what it counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefgen.reading import ExtractedFigure, ExtractedQuotation
    from briefgen.suggestion.speakers import Named

FEWEST: Final = 8
MOST: Final = 45
"""Between so many words a quotation stands well by itself."""
_UNNAMED, _DESCRIBED, _NEW = 0.4, 0.6, 0.9
_SECOND_HAND, _CONTINUED = 0.7, 0.9
_NO_UNIT, _NO_MEASURE, _ORDINAL = 0.6, 0.7, 0.4


def quotation_rank(found: ExtractedQuotation, speaker: Named | None) -> float:
    """The rank of a quotation by ``speaker``, whom people.yml may know."""
    count = len(found.exact.split())
    length = min(1.0, count / FEWEST) * min(1.0, MOST / max(count, 1))
    if speaker is None:
        who = _UNNAMED
    elif speaker.entry is None:
        who = 1.0
    else:
        who = _NEW if speaker.person else _DESCRIBED
    whole = (_SECOND_HAND if found.second_hand else 1.0) * (_CONTINUED if found.continues else 1.0)
    return round(max(found.confidence, 0.2) * length * who * whole, 4)


def figure_rank(found: ExtractedFigure) -> float:
    """The rank of a figure."""
    rank = found.confidence
    rank *= 1.0 if found.unit else _NO_UNIT
    rank *= 1.0 if found.measures else _NO_MEASURE
    return round(rank * (_ORDINAL if found.qualifier == "ordinal" else 1.0), 4)
