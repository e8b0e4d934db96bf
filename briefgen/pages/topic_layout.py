"""Where the parts of a topic's page are on a wide screen.

The sizes are rough: they only keep a long timeline from leaving the text beside it with a gap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefgen.briefing import Briefing

_HEADINGS: Final = 900
_POINT: Final = 80
_QUOTATION: Final = 120
_SOURCE: Final = 100
_FIGURE: Final = 130
_EVENT: Final = 90
"""Heights in pixels, of an entry as narrow as its place."""


def beside(briefing: Briefing) -> bool:
    """Whether figures and timeline together are no longer than the text that they would be beside."""
    text = _POINT * len(briefing.points) + _QUOTATION * len(briefing.quotations)
    text += _SOURCE * len(briefing.sources) + _HEADINGS
    aside = _FIGURE * len(briefing.figures) + _EVENT * len(briefing.timeline)
    return 0 < aside <= text
