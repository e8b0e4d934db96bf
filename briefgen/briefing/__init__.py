"""The verified model of what is published."""

from briefgen.briefing.published_models import (
    Briefing,
    Collection,
    Disclosure,
    Event,
    Excerpt,
    Figure,
    Front,
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
    "Collection",
    "Disclosure",
    "Event",
    "Excerpt",
    "Figure",
    "Front",
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
