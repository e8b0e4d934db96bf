"""What templates ask for pictures; every answer is empty where there is nothing to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.pages.charts.figures import figure_chart
from briefgen.pages.charts.measures import measures
from briefgen.pages.charts.support import support
from briefgen.pages.charts.timelines import timeline_of_site, timeline_of_topic
from briefgen.pages.lists.listing import Listed, TopicName, all_events, all_figures

if TYPE_CHECKING:
    from briefgen.briefing import Briefing, Figure, Site
    from briefgen.corpus import Independence
    from briefgen.pages.charts.figures import FigureChart
    from briefgen.pages.charts.support import Support
    from briefgen.pages.charts.timelines import Timeline

MOST_PICTURES: Final = 6
"""Pictures of figures on one page."""


class Charts:
    """The pictures of a site.

    Attributes:
        asked_of_site: Of what a picture of all topics was asked for: ``figures``, ``events``.
    """

    def __init__(self, site: Site) -> None:
        self._site = site
        self.asked_of_site: set[str] = set()

    def figures_of_topic(self, briefing: Briefing) -> list[FigureChart]:
        """The figures of a topic, measure by measure."""
        return _figure_charts(tuple(Listed(item, (TopicName.of(briefing),)) for item in briefing.figures))

    def figures_of_site(self) -> list[FigureChart]:
        """The figures of all topics, measure by measure."""
        self.asked_of_site.add("figures")
        return _figure_charts(all_figures(self._site))

    def events_of_topic(self, briefing: Briefing) -> Timeline | None:
        """The events of a topic along the calendar."""
        return timeline_of_topic([Listed(item, (TopicName.of(briefing),)) for item in briefing.timeline])

    def events_of_site(self) -> Timeline | None:
        """The events of all topics along the calendar."""
        self.asked_of_site.add("events")
        return timeline_of_site(all_events(self._site))

    def support(self, briefing: Briefing, independence: Independence) -> Support | None:
        """Who and what supports the points of a topic."""
        return support(briefing, independence)


def _figure_charts(figures: tuple[Listed[Figure], ...]) -> list[FigureChart]:
    drawn = (figure_chart(measure) for measure in measures(figures))
    return [chart for chart in drawn if chart is not None][:MOST_PICTURES]
