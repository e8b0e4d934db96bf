"""Candidates for the editor: quotations and figures of the sources, ready to be taken into a topic.

A candidate is only a suggestion. Nothing of it reaches a page before it stands in a topic and is verified.
"""

from typing import TYPE_CHECKING

from briefgen.deferred import deferred

if TYPE_CHECKING:
    from briefgen.suggestion.additions import Addition, Wanted, figure_addition, quotation_addition
    from briefgen.suggestion.batches import Kind, json_lines
    from briefgen.suggestion.candidates import (
        Candidate,
        FigureCandidate,
        LeftOut,
        QuotationCandidate,
        figure_candidates,
        left_out,
        quotation_candidates,
    )
    from briefgen.suggestion.dates import date_listing
    from briefgen.suggestion.entries import listing
    from briefgen.suggestion.forms import headline, proposed_kind, speakers_in_turns, title_line
    from briefgen.suggestion.groups import grouped
    from briefgen.suggestion.likeness import Likeness, Likenesses, differences
    from briefgen.suggestion.passages import Passage, name_passage
    from briefgen.suggestion.records import InvalidRecordError, figure_line, quotation_line
    from briefgen.suggestion.speakers import person_entry
    from briefgen.suggestion.topics import Related, for_topic, related_sources
    from briefgen.suggestion.written_dates import written_days
else:
    __getattr__ = deferred(__name__, {
        "briefgen.suggestion.additions": "Addition Wanted figure_addition quotation_addition",
        "briefgen.suggestion.batches": "Kind json_lines",
        "briefgen.suggestion.candidates":
            "Candidate FigureCandidate LeftOut QuotationCandidate figure_candidates left_out"
            " quotation_candidates",
        "briefgen.suggestion.dates": "date_listing",
        "briefgen.suggestion.entries": "listing",
        "briefgen.suggestion.forms": "headline proposed_kind speakers_in_turns title_line",
        "briefgen.suggestion.likeness": "Likeness Likenesses differences",
        "briefgen.suggestion.passages": "Passage name_passage",
        "briefgen.suggestion.records": "InvalidRecordError figure_line quotation_line",
        "briefgen.suggestion.speakers": "person_entry",
        "briefgen.suggestion.topics": "Related for_topic related_sources",
        "briefgen.suggestion.groups": "grouped",
        "briefgen.suggestion.written_dates": "written_days",
    })  # fmt: skip

__all__ = [
    "Addition",
    "Candidate",
    "FigureCandidate",
    "InvalidRecordError",
    "Kind",
    "LeftOut",
    "Likeness",
    "Likenesses",
    "Passage",
    "QuotationCandidate",
    "Related",
    "Wanted",
    "date_listing",
    "differences",
    "figure_addition",
    "figure_candidates",
    "figure_line",
    "for_topic",
    "grouped",
    "headline",
    "json_lines",
    "left_out",
    "listing",
    "name_passage",
    "person_entry",
    "proposed_kind",
    "quotation_addition",
    "quotation_candidates",
    "quotation_line",
    "related_sources",
    "speakers_in_turns",
    "title_line",
    "written_days",
]
