"""Documents that become sources: all that can be added are, and of the others it is said why not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from briefgen.cli.edits.add_person import table
from briefgen.cli.edits.sources.naming import Names
from briefgen.cli.edits.sources.planning import Planning
from briefgen.cli.edits.sources.reporting import report
from briefgen.cli.edits.sources.taking import NotAdded
from briefgen.cli.edits.sources.writing import write_additions
from briefgen.errors import ConfigurationError
from briefgen.pipeline import compile_project

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefgen.cli.edits.sources.given import Given
    from briefgen.cli.edits.sources.taking import Unpacked
    from briefgen.cli.edits.sources.writing import Addition
    from briefgen.pipeline import Settings

T = TypeVar("T")


def added(
    settings: Settings, unpacked: Sequence[Unpacked], given: Given, failures: list[str], *, anyway: bool
) -> list[Addition]:
    """Add the documents of some files to a project; the value is what was written.

    Args:
        settings: The project's.
        unpacked: The files.
        given: What the editor says of all of them.
        failures: Takes why a document was not added.
        anyway: Whether one is added that is nearly another source.

    Raises:
        ConfigurationError: If the editor says of several what only one can have.
    """
    several = sum(len(one.documents) for one in unpacked) > 1
    if given.for_one and several:
        raise ConfigurationError(f"{given.for_one} is for one document, and there are several")
    before = compile_project(settings)
    corpus = settings.path("corpus")
    names = Names(before.corpus.declared, corpus)
    planning = Planning(before, corpus, names, given, anyway=anyway)
    planned = [
        tried(partial(planning.addition, one, document), failures)
        for one in unpacked
        for document in one.documents
    ]
    additions = [addition for addition in planned if addition is not None]
    written = write_additions(settings, table(settings.path("sources")), additions, before)
    report(settings, written)
    return written


def tried(attempt: Callable[[], T], failures: list[str]) -> T | None:
    """What an attempt gives; None if it fails, and why joins ``failures``."""
    try:
        return attempt()
    except NotAdded as refusal:
        failures.append(str(refusal))
        return None
