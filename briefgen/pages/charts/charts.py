"""What templates ask for pictures; every answer is empty where there is nothing to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.pages.charts.figures import figure_chart
from briefgen.pages.charts.measures import measures
from briefgen.pages.listing import Listed, all_figures

if TYPE_CHECKING:
    from briefgen.briefing import Briefing, Figure, Site
    from briefgen.pages.charts.figures import FigureChart

MOST_PICTURES: Final = 6
"""Pictures of figures on one page."""


class Charts:
    """The pictures of a site."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def of_topic(self, briefing: Briefing) -> list[FigureChart]:
        """The figures of a topic, measure by measure."""
        return _figure_charts(tuple(Listed(item, (briefing,)) for item in briefing.figures))

    def of_site(self) -> list[FigureChart]:
        """The figures of all topics, measure by measure."""
        return _figure_charts(all_figures(self._site))


def _figure_charts(figures: tuple[Listed[Figure], ...]) -> list[FigureChart]:
    drawn = (figure_chart(measure) for measure in measures(figures))
    return [chart for chart in drawn if chart is not None][:MOST_PICTURES]
