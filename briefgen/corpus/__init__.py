"""The sources and their metadata, and the people who speak in them."""

from briefgen.corpus.independence import Independence, Independences, Link
from briefgen.corpus.lazily import load_lazily
from briefgen.corpus.loading import load_corpus
from briefgen.corpus.metadata import Original, Person, Role, SourceMetadata
from briefgen.corpus.sources import Corpus, Source

__all__ = [
    "Corpus",
    "Independence",
    "Independences",
    "Link",
    "Original",
    "Person",
    "Role",
    "Source",
    "SourceMetadata",
    "load_corpus",
    "load_lazily",
]
