"""The verified model of what is published."""

from briefgen.briefing.independence import Independence, Independences, Link
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
    "Independence",
    "Independences",
    "Link",
    "Note",
    "Passage",
    "Point",
    "Quotation",
    "Site",
    "SourceUse",
    "Speaker",
    "Variant",
]
