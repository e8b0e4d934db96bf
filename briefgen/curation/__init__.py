"""The editor's YAML: one topic a file, decoded and not yet verified."""

from briefgen.curation.home import Collection, Home
from briefgen.curation.loading import Curation, TopicFile, load_curation
from briefgen.curation.topics import Change, Event, Figure, Mark, Point, Quotation, Selector, Topic

__all__ = [
    "Change",
    "Collection",
    "Curation",
    "Event",
    "Figure",
    "Home",
    "Mark",
    "Point",
    "Quotation",
    "Selector",
    "Topic",
    "TopicFile",
    "load_curation",
]
