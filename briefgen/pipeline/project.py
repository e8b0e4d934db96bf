"""The order of the stages: load, verify, assemble. Nothing else knows it.

A change to a file is checked the same way before it is written.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.briefing.assembly import assemble
from briefgen.briefing.excerpts import words_shown
from briefgen.briefing.shown import in_project
from briefgen.cache import NO_PARTS, NO_STORE, Parts, key_of
from briefgen.checking import verify
from briefgen.corpus import load_corpus
from briefgen.curation import load_curation
from briefgen.diagnostics import Collector, Severity
from briefgen.files import PAGE_LIMIT, Asked, ProjectFiles
from briefgen.pipeline.kept import keep
from briefgen.pipeline.outcome import Counted, Outcome
from briefgen.pipeline.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from briefgen.briefing import Briefing, Site
    from briefgen.briefing.shown import Shown
    from briefgen.cache import Store
    from briefgen.checking import Verified
    from briefgen.corpus import Corpus, Source
    from briefgen.curation import Curation
    from briefgen.diagnostics import Diagnostic
    from briefgen.files.project import Drafts
    from briefgen.pipeline.settings import Settings
    from briefgen.text import Document


@dataclass(frozen=True)
class Project:
    """A project as it was found at one moment.

    Attributes:
        files: Every file that was asked for, also those that are missing; a preview watches them.
        known: What earlier runs have worked out of sources.
        other_site: What is published in place of ``site``.
    """

    settings: Settings
    corpus: Corpus
    curation: Curation
    verified: Verified
    diagnostics: Collector
    files: tuple[Path, ...]
    known: Parts = NO_PARTS
    other_site: Site | None = None

    @property
    def failed(self) -> bool:
        """Whether an error stands against building the site."""
        return self.diagnostics.failed

    @cached_property
    def site(self) -> Site | None:
        """What may be published, made when first asked for; None when an error was found."""
        if self.failed or self.other_site is not None:
            return self.other_site
        budget = self.settings.options.excerpt_budget.budget()
        return assemble(self.corpus, self.curation, self.verified, budget, shown=self._shown)

    def with_site(self, site: Site | None) -> Project:
        """The project with another site; None, where there is none, changes nothing."""
        return replace(self, other_site=site)

    @cached_property
    def _shown(self) -> Shown:
        budget = self.settings.options.excerpt_budget.budget()
        return in_project(self.corpus, self.curation, self.verified, budget)

    @property
    def briefings(self) -> tuple[Briefing, ...]:
        """The verified topics; none when an error was found."""
        return self.site.briefings if self.site else ()

    @property
    def outcome(self) -> Outcome:
        """What is printed of it."""
        return self.outcome_for(excerpts=True)

    def outcome_for(self, *, excerpts: bool) -> Outcome:
        """What is printed of it; JSON alone has the ``excerpts``, for which all passages are gone through."""
        silenced = tuple((item.diagnostic, item.reason) for item in self.verified.silenced)
        proved = self.verified
        tallies = {kind: Counted(*self._tally(kind)) for kind in ("quotations", "figures", "points")}
        return Outcome(
            tuple(self.diagnostics),
            self._counts,
            tallies,
            dict(proved.unchecked),
            dict(proved.declared),
            silenced,
            self.curation.unread,
            self._ids(),
            self._excerpts if excerpts or self.failed else None,
        )

    def _ids(self) -> str:
        corpus, topics = self.corpus, self.curation.topics
        openings = {topic.document.line(1) for topic in topics if topic.document.text.startswith("#")}
        sources, people = corpus.declared | set(corpus.sources), corpus.declared_people | set(corpus.people)
        listed = [sorted(names) for names in (sources, people, self.curation.declared, openings)]
        return key_of(*map(repr, listed))

    def _tally(self, kind: str) -> tuple[int, int]:
        tally = getattr(self.verified, kind)
        return tally.total, tally.anchored

    @property
    def summary(self) -> dict[str, object]:
        """The counts that ``check`` reports.

        ``excerpts`` tells for each source how many of its words the pages show, context included, and of how
        many; it is empty while there are errors, since nothing is shown then. ``silenced`` lists what
        comments keep from being reported, ``unchecked`` counts what nobody verified, ``declared`` where
        the editor's word takes the place of a proof.
        """
        return {**self._counts, "excerpts": self._excerpts}

    @cached_property
    def _excerpts(self) -> dict[str, object]:
        uses = {} if self.failed else words_shown(self.corpus, self._shown.contexts)
        return {name: {"words": words, "of": total} for name, (words, total) in uses.items()}

    @property
    def _counts(self) -> dict[str, object]:
        """The summary without its ``excerpts``."""
        counts: dict[str, object] = {
            "sources": len(self.corpus.sources),
            "topics": len(self.curation.topics),
            "errors": self.diagnostics.count(Severity.ERROR),
            "warnings": self.diagnostics.count(Severity.WARNING),
        }
        for kind in ("quotations", "figures", "points"):
            total, anchored = self._tally(kind)
            counts[kind] = {"total": total, "anchored": anchored}
        counts["silenced"] = [silenced.record for silenced in self.verified.silenced]
        counts["unchecked"] = dict(self.verified.unchecked)
        counts["declared"] = dict(self.verified.declared)
        return counts


def load(config_file: str | Path = "mkdocs.yml") -> Project:
    """Load and verify the project of a MkDocs configuration file.

    Raises:
        briefgen.errors.ConfigurationError: If the configuration cannot be used. Defects of the content are
            the project's ``diagnostics``, not exceptions.
    """
    return compile_project(load_settings(Path(config_file)))


def load_sources(settings: Settings) -> Mapping[str, Source]:
    """The sources alone, as far as they can be loaded, for those who only look something up.

    Raises:
        ConfigurationError: If an option points outside the project.
    """
    files = ProjectFiles(settings.root, Collector())
    corpus, sources, people = (settings.path(option) for option in ("corpus", "sources", "people"))
    return load_corpus(files, corpus, sources, people).sources


def compile_project(
    settings: Settings, drafts: Drafts | None = None, store: Store = NO_STORE, *, excerpts: bool = False
) -> Project:
    """Load and verify a project.

    Args:
        settings: The project's.
        drafts: By absolute path, links followed, texts or bytes that are checked in place of what the files
            hold; None for a file that is to be gone.
        store: What earlier runs found out; the project is the same without.
        excerpts: Whether its outcome is kept with how much of each source is shown.

    Raises:
        ConfigurationError: If an option points outside the project.
    """
    asked = Asked() if store and not drafts else None
    project = _compiled(settings, drafts, asked, store)
    if asked is not None:
        keep(settings, store, asked, project.outcome_for(excerpts=excerpts))
    return project


def _compiled(settings: Settings, drafts: Drafts | None, asked: Asked | None, store: Store) -> Project:
    collector = Collector()
    files = ProjectFiles(settings.root, collector, drafts, asked, store)
    _refuse_strays(settings, files)
    corpus = load_corpus(files, settings.path("corpus"), settings.path("sources"), settings.path("people"))
    known = Parts(store, "facts")
    for source in corpus.sources.values():
        source.reading.known = known
    curation = load_curation(files, settings.path("curation"), settings.path("home"))
    budget = settings.options.excerpt_budget.budget()
    pages = tuple(_pages(settings, ProjectFiles(settings.root, Collector(), drafts, asked)))
    verified = verify(
        corpus, curation, collector, budget, language=settings.language, pages=pages, store=store
    )
    return Project(settings, corpus, curation, verified, collector, tuple(files.read), known)


def _pages(settings: Settings, files: ProjectFiles) -> Iterator[Document]:
    """The pages that are written by hand, as far as they lie in the project.

    What cannot be read is left to the renderer to refuse, which reads them, too; ``files`` report nothing.
    """
    if not settings.docs_dir.is_relative_to(settings.root):
        return
    for path, refusal in files.found(settings.docs_dir):
        if refusal is None and path.suffix.lower() in (".md", ".markdown"):
            page = files.text(path, PAGE_LIMIT)
            if page is not None:
                yield page


def _refuse_strays(settings: Settings, files: ProjectFiles) -> None:
    """Report what the folders that a renderer reads would publish from elsewhere."""
    for folder in settings.published:
        for path, refusal in files.strays(folder):
            if refusal:
                files.refuse(path, refusal)


def new_defects(
    settings: Settings,
    before: Project,
    drafts: Drafts | None = None,
    renamed: Callable[[str], str] = str,
) -> list[Diagnostic]:
    """What a project would report with ``drafts`` in place of its files, and did not report ``before``.

    Args:
        settings: The project's.
        before: The project as it is.
        drafts: As ``compile_project`` takes them.
        renamed: What becomes of a path or a message where the drafts give something another name.
    """
    return added_defects(before, compile_project(settings, drafts), renamed)


def added_defects(before: Project, after: Project, renamed: Callable[[str], str] = str) -> list[Diagnostic]:
    """What a project reports after a change, and did not report before; ``renamed`` as in ``new_defects``."""

    def named(item: Diagnostic) -> tuple[str, str, str]:
        """A defect without its place, which an insertion moves."""
        return item.code.value, renamed(item.path), renamed(item.message)

    known = Counter(map(named, before.diagnostics))
    found = []
    for item in after.diagnostics:
        known[named(item)] -= 1
        if known[named(item)] < 0:
            found.append(item)
    return found
