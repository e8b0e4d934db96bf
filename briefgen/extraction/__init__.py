"""What a text says about itself: its quotation marks, its direct speech and who speaks it, its figures."""

from briefgen.extraction.amounts import Amount
from briefgen.extraction.attributed_speech import (
    SpeakerAttribution,
    Utterance,
    attributed_speaker,
    is_one_utterance,
    utterance,
)
from briefgen.extraction.figures import ExtractedFigure, figures
from briefgen.extraction.furniture import Furniture, furniture
from briefgen.extraction.naming import Speaker
from briefgen.extraction.quotation_marks import QuotedSpan, scan
from briefgen.extraction.quotations import ExtractedQuotation, quotations
from briefgen.extraction.stated_amounts import parse_amount

__all__ = [
    "Amount",
    "ExtractedFigure",
    "ExtractedQuotation",
    "Furniture",
    "QuotedSpan",
    "Speaker",
    "SpeakerAttribution",
    "Utterance",
    "attributed_speaker",
    "figures",
    "furniture",
    "is_one_utterance",
    "parse_amount",
    "quotations",
    "scan",
    "utterance",
]
