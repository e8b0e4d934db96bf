"""Pictures of what is proven: figures of one measure, events in time, who and what supports each point.

A picture is made of values here and drawn by ``macros/charts.md.j2``; each mark carries the entry that it
is of.
"""

from briefgen.pages.charts.charts import Charts

__all__ = ["Charts"]
