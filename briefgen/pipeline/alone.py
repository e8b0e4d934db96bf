"""One topic, or a few, checked without the rest of the project: for whoever asks with every keystroke.

Sources are read as far as a rule looks at them. Rules that compare topics, or look at sources and people for
their own sake, do not run; ``LEFT_OUT`` names those that a topic could otherwise be reported for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.cache import NO_STORE
from briefgen.checking.run import verify_topic
from briefgen.corpus import load_lazily
from briefgen.curation.loading import load_topic, named_topics
from briefgen.diagnostics import Code, Collector, Severity
from briefgen.errors import ConfigurationError
from briefgen.files import ProjectFiles
from briefgen.pipeline.outcome import Counted, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefgen.cache import Store
    from briefgen.checking import Verified
    from briefgen.files.project import Drafts
    from briefgen.pipeline.settings import Settings

LEFT_OUT: Final = (Code.DUPLICATE_ID, Code.EXCERPT_BUDGET, Code.FIGURES_DISAGREE, Code.POINT_UNCORROBORATED)
_KINDS: Final = ("quotations", "figures", "points")


def check_alone(
    settings: Settings, paths: Sequence[Path], drafts: Drafts | None = None, store: Store = NO_STORE
) -> Outcome:
    """What is to be said of some topics.

    Args:
        settings: The project's.
        paths: Their files, absolute.
        drafts: As ``compile_project`` takes them.
        store: What earlier runs found out.

    Raises:
        ConfigurationError: If a path is not the file of a topic, or an option points outside the project.
    """
    collector = Collector()
    files = ProjectFiles(settings.root, collector, drafts, store=store)
    places = [settings.path(option) for option in ("corpus", "sources", "people")]
    corpus = load_lazily(files, *places)
    known = named_topics(files, settings.path("curation"))
    verified = []
    for path in paths:
        if path not in known:
            raise ConfigurationError(f"{files.name(path)} is not the file of a topic")
        topic = load_topic(files, path)
        if topic is not None:
            declared = frozenset(name.stem for name in known)
            verified.append(verify_topic(corpus, topic, collector, declared, language=settings.language))
    return _outcome(collector, verified, len(paths))


def _outcome(collector: Collector, verified: Sequence[Verified], asked: int) -> Outcome:
    tallies = {
        kind: Counted(
            sum(getattr(one, kind).total for one in verified),
            sum(getattr(one, kind).anchored for one in verified),
        )
        for kind in _KINDS
    }
    unchecked = {"speakers": sum(one.unchecked["speakers"] for one in verified)}
    keys = dict.fromkeys(key for one in verified for key in one.declared)
    declared = {key: sum(one.declared.get(key, 0) for one in verified) for key in keys}
    silenced = [item for one in verified for item in one.silenced]
    summary: dict[str, object] = {
        "topics": len(verified),
        "errors": collector.count(Severity.ERROR),
        "warnings": collector.count(Severity.WARNING),
        **{kind: tally._asdict() for kind, tally in tallies.items()},
        "unchecked": unchecked,
        "declared": declared,
        "left_out": list(LEFT_OUT),
    }
    summary["silenced"] = [item.record for item in silenced]
    return Outcome(
        tuple(collector),
        summary,
        tallies,
        unchecked,
        declared,
        tuple((item.diagnostic, item.reason) for item in silenced),
        asked - len(verified),
        "",
    )
