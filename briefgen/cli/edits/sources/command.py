"""``briefgen add source``."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, get_args

import click

from briefgen.cli.edits.days import DAY
from briefgen.cli.edits.editing import begun
from briefgen.cli.edits.sources.adding import added, tried
from briefgen.cli.edits.sources.given import Given
from briefgen.cli.edits.sources.records import matched
from briefgen.cli.edits.sources.taking import NotAdded, Unpacked, is_address, take, unpack
from briefgen.cli.edits.sources.updating import update as update_source
from briefgen.cli.prints.output import say
from briefgen.cli.prints.progress import stepping
from briefgen.conversion import Limits
from briefgen.corpus.metadata import Genre, Kind
from briefgen.errors import ConfigurationError
from briefgen.pipeline import load_settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefgen.cli.edits.sources.taking import Taken


@click.command()
@click.argument("what", nargs=-1)
@click.option(
    "--update", metavar="ID", help="Make the text of this source again, of its original or of a new version."
)
@click.option("--id", metavar="ID", help="The source's id; for one document.  [default: from its name]")
@click.option(
    "--title", metavar="LINE", help="The headline; for one document.  [default: as stated, else by its form]"
)
@click.option("--author", metavar="LINE", help="Who wrote it.  [default: as the document states]")
@click.option(
    "--publisher", metavar="LINE", help="Who published it.  [default: as the document states, or unknown]"
)
@click.option("--url", metavar="URL", help="Address of the original.  [default: as the document states]")
@click.option(
    "--date", type=DAY, metavar="DATE", help="Date of publication.  [default: as the document states]"
)
@click.option("--date-note", metavar="PROSE", help="How you know the date; not needed if the text states it.")
@click.option("--kind", type=click.Choice(get_args(Kind)), help="Kind of text.  [default: from its form]")
@click.option("--speaker", metavar="ID", help="Speaker of a statement, or of the answers in an interview.")
@click.option("--language", metavar="TAG", help="Language, as a BCP 47 tag.  [default: from its words]")
@click.option(
    "--genre", type=click.Choice(get_args(Genre)), help="What sort of article it is.  [default: report]"
)
@click.option(
    "--rights",
    type=click.Choice(["quote", "full"]),
    help="Whether all of it may be published.  [default: quote]",
)
@click.option("--basis", metavar="PROSE", help="How you know what you give here and the text does not print.")
@click.option("--fetch", is_flag=True, help="Fetch documents that are named by their https:// address.")
@click.option(
    "--anyway", is_flag=True, help="Write it even if it is nearly another source, or passages vanish."
)
@click.option(
    "--seconds",
    type=click.IntRange(1, 3600),
    default=Limits().seconds,
    show_default=True,
    help="Computing time that each document may take to convert.",
)
@click.pass_obj
def source(  # noqa: PLR0913, PLR0917  # one for each option that does not describe the source
    config_file: Path,
    /,
    what: tuple[str, ...],
    update: str | None,
    fetch: bool,
    anyway: bool,
    seconds: int,
    **given: str | None,
) -> None:
    """Add each document WHAT as a source: its text, and what it states about itself.

    A text is copied into the corpus, byte for byte. Of any other file (HTML, PDF, DOCX, Markdown, mail, feeds
    and more) a text is made, and the file is kept beside it. Suggested dates are shown but not written.
    """
    settings = load_settings(config_file)
    if settings.path("corpus").suffix == ".jsonl":
        raise ConfigurationError(f"{settings.path('corpus').name} is a .jsonl file: add a record to it")
    known = Given(**given)
    if update:
        version = _version(what, known, fetch=fetch)
        sys.exit(int(not update_source(begun(config_file), update, version, seconds, anyway=anyway)))
    if not what:
        raise ConfigurationError("name the documents to add")
    if known.for_one and len(what) > 1:
        raise ConfigurationError(f"{known.for_one} is for one document; this is {len(what)}")
    failures: list[str] = []
    found = matched(_unpacked(what, seconds, failures, fetch=fetch))
    failures += found.failures
    unpacked = found.files
    written = added(begun(config_file), unpacked, known, failures, anyway=anyway) if unpacked else []
    if failures and len(what) == 1 and not written:
        first, *rest = "\n".join(failures).splitlines()
        for line in rest:
            say(line, err=True)
        raise ConfigurationError(first)
    for line in (*found.notes, *(f"not added: {failure}" for failure in failures)):
        say(line, err=True)
    sys.exit(int(bool(failures) or len(written) < sum(len(one.documents) for one in unpacked)))


def _version(what: Sequence[str], given: Given, *, fetch: bool) -> Taken | None:
    """The new version of a source, if one is named."""
    if len(what) > 1 or given != Given():
        raise ConfigurationError("--update takes one new version and nothing that describes it")
    try:
        return _taken(what[0], fetch=fetch) if what else None
    except NotAdded as refusal:
        raise ConfigurationError(str(refusal)) from refusal


def _unpacked(what: Sequence[str], seconds: int, failures: list[str], *, fetch: bool) -> list[Unpacked]:
    """The documents of all files that have any; why the others have none joins ``failures``."""
    found = []
    with stepping("reading", len(what)) as step:
        for each in dict.fromkeys(what):
            one = tried(partial(_read, each, seconds, fetch=fetch), failures)
            found += [one] if one is not None else []
            step()
    return found


def _read(what: str, seconds: int, *, fetch: bool) -> Unpacked:
    return unpack(_taken(what, fetch=fetch), seconds)


def _taken(what: str, *, fetch: bool) -> Taken:
    """A file, or what is at an address."""
    if not is_address(what):
        return take(what)
    if not fetch:
        raise NotAdded(f"{what} is fetched only with --fetch; or save the page, and add the file")
    from briefgen.cli.edits.sources.fetching import fetch as fetched  # noqa: PLC0415  # what connects starts slowly

    return fetched(what)
