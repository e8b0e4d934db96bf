"""What a text says about itself: its quotation marks, its direct speech and who speaks it, its figures."""

from typing import TYPE_CHECKING

from briefgen.deferred import deferred

if TYPE_CHECKING:
    from briefgen.reading.figures.amounts import Amount
    from briefgen.reading.figures.stated_amounts import parse_amount
    from briefgen.reading.figures.stated_figures import ExtractedFigure, figures
    from briefgen.reading.layout.boilerplate import Furniture, furniture
    from briefgen.reading.marks.pairing import QuotedSpan, scan
    from briefgen.reading.names.naming import Speaker
    from briefgen.reading.speech.attributed import (
        SpeakerAttribution,
        Utterance,
        attributed_speaker,
        is_one_utterance,
        utterance,
    )
    from briefgen.reading.speech.direct_speech import ExtractedQuotation, quotations
else:
    __getattr__ = deferred(__name__, {
        "briefgen.reading.figures.amounts": "Amount",
        "briefgen.reading.speech.attributed":
            "SpeakerAttribution Utterance attributed_speaker is_one_utterance utterance",
        "briefgen.reading.figures.stated_figures": "ExtractedFigure figures",
        "briefgen.reading.layout.boilerplate": "Furniture furniture",
        "briefgen.reading.names.naming": "Speaker",
        "briefgen.reading.marks.pairing": "QuotedSpan scan",
        "briefgen.reading.speech.direct_speech": "ExtractedQuotation quotations",
        "briefgen.reading.figures.stated_amounts": "parse_amount",
    })  # fmt: skip

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
