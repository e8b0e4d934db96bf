"""What a project is made of, loaded and not verified, for those who only look something up or add to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.corpus import load_corpus
from briefgen.curation import load_curation
from briefgen.diagnostics import Collector
from briefgen.files import ProjectFiles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.corpus import Corpus
    from briefgen.curation import Curation, TopicFile
    from briefgen.pipeline.settings import Settings


@dataclass(frozen=True)
class Material:
    """Sources, people and topics, as far as they could be loaded."""

    settings: Settings
    corpus: Corpus
    curation: Curation

    @property
    def topics(self) -> Mapping[str, TopicFile]:
        """The topics that could be decoded, by slug."""
        return {topic.slug: topic for topic in self.curation.topics}


def load_material(settings: Settings) -> Material:
    """Load sources, people and topics; defects are left to ``compile_project`` to report.

    Raises:
        ConfigurationError: If an option points outside the project.
    """
    files = ProjectFiles(settings.root, Collector())
    corpus, sources, people = (settings.path(option) for option in ("corpus", "sources", "people"))
    loaded = load_corpus(files, corpus, sources, people)
    return Material(settings, loaded, load_curation(files, settings.path("curation"), settings.path("home")))
