"""Where the parts of a topic's page are, and what a long one shows at first sight.

The sizes are rough: they only keep a long timeline from leaving the text beside it with a gap.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefgen.briefing import Briefing

_HEADINGS: Final = 900
_POINT: Final = 80
_QUOTATION: Final = 120
_SPEAKER: Final = 50
_SOURCE: Final = 100
_FIGURE: Final = 130
_EVENT: Final = 90
"""Heights in pixels, of an entry as narrow as its place."""

_FIGURES: Final = 6
_QUOTATIONS: Final = 60
_SOURCES: Final = 12
"""How many of each are read one after the other, without an overview first."""


@dataclass(frozen=True)
class TopicLayout:
    """How a topic's page is laid out.

    Attributes:
        beside: Whether figures and timeline together are no longer than the text that they would be beside.
        folded: Whether each speaker's quotations open on demand, so that the speakers are the overview.
        figures_shown: How many figures are seen before the others are asked for.
        sources_told: Up to how many sources each one's shown share is told here.
    """

    beside: bool
    folded: bool
    figures_shown: int
    sources_told: int = _SOURCES


def topic_layout(briefing: Briefing) -> TopicLayout:
    """The layout that suits what a topic has."""
    figures = len(briefing.figures)
    # One figure more needs no more room than the line that would offer it.
    shown = figures if figures <= _FIGURES + 1 else _FIGURES
    folded = len(briefing.quotations) > _QUOTATIONS
    return TopicLayout(_beside(briefing, shown, folded=folded), folded, shown)


def _beside(briefing: Briefing, figures: int, *, folded: bool) -> bool:
    speakers = len({item.speaker.id for item in briefing.quotations})
    text = _POINT * len(briefing.points)
    text += _SPEAKER * speakers if folded else _QUOTATION * len(briefing.quotations)
    text += _SOURCE * len(briefing.sources) + _HEADINGS
    aside = _FIGURE * figures + _EVENT * len(briefing.timeline)
    return 0 < aside <= text
