"""The verified model of what is published."""

from briefgen.briefing.published_models import (
    Briefing,
    Disclosure,
    Event,
    Excerpt,
    Figure,
    Note,
    Passage,
    Pieces,
    Point,
    Quotation,
    Site,
    SourceUse,
    Speaker,
    Variant,
)

__all__ = [
    "Briefing",
    "Disclosure",
    "Event",
    "Excerpt",
    "Figure",
    "Note",
    "Passage",
    "Pieces",
    "Point",
    "Quotation",
    "Site",
    "SourceUse",
    "Speaker",
    "Variant",
]
