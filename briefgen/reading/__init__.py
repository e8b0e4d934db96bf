"""What a text says about itself: its quotation marks, its direct speech and who speaks it, its figures."""

from typing import TYPE_CHECKING

from briefgen.deferred import deferred

if TYPE_CHECKING:
    from briefgen.reading.dates.moments import Moment
    from briefgen.reading.figures.amounts import Amount, decimal_text
    from briefgen.reading.figures.composites import goes_on
    from briefgen.reading.figures.elsewhere import is_amount_elsewhere
    from briefgen.reading.figures.numeric_names import named_by, year_named
    from briefgen.reading.figures.qualifiers import (
        Before,
        doubt_after,
        is_doubt,
        qualifier_after,
        qualifier_before,
    )
    from briefgen.reading.figures.rates import read_rate, read_rate_behind_noun
    from briefgen.reading.figures.stated_amounts import (
        Statement,
        begins_with_amount,
        kept_limits,
        parse_amount,
        parse_statement,
        words_only,
    )
    from briefgen.reading.figures.stated_figures import ExtractedFigure
    from briefgen.reading.figures.units import unit_of
    from briefgen.reading.layout.boilerplate import Boilerplate
    from briefgen.reading.marks.pairing import QuotedSpan
    from briefgen.reading.names.naming import Speaker
    from briefgen.reading.readings import Reading
    from briefgen.reading.speech.attributed import SpeakerAttribution, Utterance
    from briefgen.reading.speech.direct_speech import ExtractedQuotation
    from briefgen.reading.speech.doubt.doubt_patterns import Reason
    from briefgen.reading.speech.doubt.factuality import Doubt
else:
    __getattr__ = deferred(__name__, {
        "briefgen.reading.dates.moments": "Moment",
        "briefgen.reading.figures.amounts": "Amount decimal_text",
        "briefgen.reading.figures.composites": "goes_on",
        "briefgen.reading.figures.elsewhere": "is_amount_elsewhere",
        "briefgen.reading.figures.numeric_names": "named_by year_named",
        "briefgen.reading.figures.qualifiers": "Before doubt_after is_doubt qualifier_after qualifier_before",
        "briefgen.reading.figures.rates": "read_rate read_rate_behind_noun",
        "briefgen.reading.figures.stated_amounts": (
            "Statement begins_with_amount kept_limits parse_amount parse_statement words_only"
        ),
        "briefgen.reading.figures.stated_figures": "ExtractedFigure",
        "briefgen.reading.figures.units": "unit_of",
        "briefgen.reading.layout.boilerplate": "Boilerplate",
        "briefgen.reading.marks.pairing": "QuotedSpan",
        "briefgen.reading.names.naming": "Speaker",
        "briefgen.reading.readings": "Reading",
        "briefgen.reading.speech.attributed": "SpeakerAttribution Utterance",
        "briefgen.reading.speech.direct_speech": "ExtractedQuotation",
        "briefgen.reading.speech.doubt.doubt_patterns": "Reason",
        "briefgen.reading.speech.doubt.factuality": "Doubt",
    })  # fmt: skip

__all__ = [
    "Amount",
    "Before",
    "Boilerplate",
    "Doubt",
    "ExtractedFigure",
    "ExtractedQuotation",
    "Moment",
    "QuotedSpan",
    "Reading",
    "Reason",
    "Speaker",
    "SpeakerAttribution",
    "Statement",
    "Utterance",
    "begins_with_amount",
    "decimal_text",
    "doubt_after",
    "goes_on",
    "is_amount_elsewhere",
    "is_doubt",
    "kept_limits",
    "named_by",
    "parse_amount",
    "parse_statement",
    "qualifier_after",
    "qualifier_before",
    "read_rate",
    "read_rate_behind_noun",
    "unit_of",
    "words_only",
    "year_named",
]
