"""``briefgen add source``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from briefgen.cli.edits.add_person import table
from briefgen.cli.edits.days import DAY
from briefgen.cli.edits.durable import write_whole
from briefgen.cli.edits.editing import begun, change, opened, unchanged
from briefgen.cli.edits.refusals import explained
from briefgen.cli.prints.output import say
from briefgen.corpus.metadata import Kind
from briefgen.errors import ConfigurationError
from briefgen.files import SOURCE_LIMIT, Refusal, contents
from briefgen.languages import recognised
from briefgen.pipeline import compile_project, load_material
from briefgen.reading import Reading
from briefgen.suggestion import date_listing, headline, proposed_kind, speakers_in_turns, written_days
from briefgen.text import Undecodable, decode_utf8
from briefgen.yaml_source import Fields, insert_entry, slugified

if TYPE_CHECKING:
    from briefgen.pipeline import Settings


@click.command()
@click.argument("path", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--id", "key", metavar="ID", help="The source's id.  [default: from the file name]")
@click.option("--title", metavar="LINE", help="The headline.  [default: the first line that looks like one]")
@click.option("--publisher", metavar="LINE", default="unknown", show_default=True, help="Who published it.")
@click.option("--url", metavar="URL", help="Address of the original.")
@click.option("--date", "day", type=DAY, metavar="DATE", help="Date of publication, if you know it.")
@click.option("--date-note", metavar="PROSE", help="How you know the date; not needed if the text states it.")
@click.option("--kind", type=click.Choice(get_args(Kind)), help="Kind of text.  [default: from its form]")
@click.option("--speaker", metavar="ID", help="Speaker of a statement, or of the answers in an interview.")
@click.option("--language", metavar="TAG", help="Language, as a BCP 47 tag.  [default: from its words]")
@click.pass_obj
def source(
    config_file: Path, /, path: Path, key: str | None, title: str | None, publisher: str, **known: str | None
) -> None:
    """Add the text PATH as a source. A file outside the corpus is copied into it, byte for byte.

    Suggested dates are shown but not written.
    """
    settings = begun(config_file)
    corpus = settings.path("corpus")
    if corpus.suffix == ".jsonl":
        raise ConfigurationError(f"{corpus.name} is a .jsonl file: add a record to it")
    data = _read(path)
    text = _text(path, data)
    key = key or slugified(path.stem)
    if not key:
        raise ConfigurationError("the file name cannot be used as an id: give one with --id")
    before = compile_project(settings)
    file = opened(settings, table(settings.path("sources")))
    place, copied = _placed(path, data, corpus)
    values = {
        "path": place.relative_to(corpus.parent).as_posix(),
        "title": title or _title(text) or path.stem,
        "publisher": publisher,
        **({"url": known["url"]} if known["url"] else {}),
        **_date(text, known["day"], known["date_note"]),
        **_spoken(text, known["kind"], known["speaker"], known["language"]),
    }
    done = False
    try:
        done = change(
            settings, file, lambda document: insert_entry(document, key, Fields(values, {})), before
        )
    finally:
        # It may be described although the change did not end well: its report may have found no room.
        if copied and not done and unchanged(file):
            place.unlink()
    if done:
        _show_dates(settings, key)
        _show_speakers(text)
    sys.exit(not done)


def _read(path: Path) -> bytes:
    """A text from anywhere on this machine, but no link: what it leads to would be published by its name."""
    if path.is_symlink():
        raise ConfigurationError(f"{path} is a link: name its target file instead")
    try:
        return contents(path.absolute(), Path(path.absolute().anchor), SOURCE_LIMIT)
    except Refusal as refusal:
        raise ConfigurationError(f"{path} {refusal.reason}") from refusal


def _text(path: Path, data: bytes) -> str:
    text = decode_utf8(data)
    if isinstance(text, Undecodable):
        raise ConfigurationError(f"{path}: {text.reason} (line {text.line})")
    return text


def _placed(path: Path, data: bytes, corpus: Path) -> tuple[Path, bool]:
    """Where the file lies in the corpus, and whether it was copied there."""
    resolved = path.resolve()
    if resolved.is_relative_to(corpus):
        return resolved, False
    place = corpus / path.name
    if place.exists():
        if place.read_bytes() != data:
            raise ConfigurationError(f"the corpus already has a different file {path.name}: rename yours")
        return place, False
    with explained(f"{place} cannot be written"):
        corpus.mkdir(parents=True, exist_ok=True)
        write_whole(place, data)
    return place, True


def _date(text: str, day: str | None, note: str | None) -> dict[str, str]:
    if day is None:
        return {"date_source": "unknown"}
    if any(written.day.isoformat() == day for written in written_days(text)) and not note:
        return {"date_published": day, "date_source": "declared"}
    if not note:
        raise ConfigurationError(f"the text does not state {day}: say how you know with --date-note")
    return {"date_published": day, "date_source": "editor", "date_note": note}


def _title(text: str) -> str | None:
    """The line that may be a headline, unless somebody says it."""
    reading = Reading(text)
    line = headline(reading)
    at = text.find(line) if line else -1
    said = any(voice.turn and voice.turn.label.start <= at < voice.turn.words.end for voice in reading.voices)
    return None if said else line


def _spoken(text: str, kind: str | None, speaker: str | None, language: str | None) -> dict[str, str]:
    """What tells who speaks in which language, as far as it is given or the form of the text shows it."""
    recognised_language = recognised(text)
    language = language or (recognised_language.code if recognised_language is not None else None)
    kind = kind or proposed_kind(Reading(text))
    return {
        **({"kind": kind} if kind not in {None, "article"} else {}),
        **({"speaker": speaker} if speaker else {}),
        **({"language": language} if language not in {None, "en"} else {}),
    }


def _show_speakers(text: str) -> None:
    for name, turns in speakers_in_turns(Reading(text)):
        say(f"{turns} turns of {name}", err=True)


def _show_dates(settings: Settings, key: str) -> None:
    sources = load_material(settings).corpus.sources
    if key in sources and sources[key].metadata.date_published is None:
        for line in date_listing(sources[key], sources):
            say(line, err=True)
