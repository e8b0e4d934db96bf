"""What a text says about itself: its quotation marks, its direct speech and who speaks it, its figures."""

from typing import TYPE_CHECKING

from briefgen.deferred import deferred

if TYPE_CHECKING:
    from briefgen.extraction.amounts import Amount
    from briefgen.extraction.attributed_speech import (
        SpeakerAttribution,
        Utterance,
        attributed_speaker,
        is_one_utterance,
        utterance,
    )
    from briefgen.extraction.direct_speech import ExtractedQuotation, quotations
    from briefgen.extraction.naming import Speaker
    from briefgen.extraction.page_furniture import Furniture, furniture
    from briefgen.extraction.quotation_marks import QuotedSpan, scan
    from briefgen.extraction.stated_amounts import parse_amount
    from briefgen.extraction.stated_figures import ExtractedFigure, figures
else:
    __getattr__ = deferred(__name__, {
        "briefgen.extraction.amounts": "Amount",
        "briefgen.extraction.attributed_speech":
            "SpeakerAttribution Utterance attributed_speaker is_one_utterance utterance",
        "briefgen.extraction.stated_figures": "ExtractedFigure figures",
        "briefgen.extraction.page_furniture": "Furniture furniture",
        "briefgen.extraction.naming": "Speaker",
        "briefgen.extraction.quotation_marks": "QuotedSpan scan",
        "briefgen.extraction.direct_speech": "ExtractedQuotation quotations",
        "briefgen.extraction.stated_amounts": "parse_amount",
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
