"""``briefgen find``."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import click

from briefgen.anchoring import find_words, nearest_passage
from briefgen.cli.prints.output import say, show
from briefgen.cli.prints.selector import names_passage, selector
from briefgen.errors import ConfigurationError
from briefgen.escaping.terminal import Rendered, visible
from briefgen.pipeline import load_settings, load_sources
from briefgen.text import Span
from briefgen.yaml_source import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from briefgen.corpus import Source


_MOST: Final = 0.99
"""The likeness of words that are not the same."""
_NOT_ALONE: Final = (
    "  cannot be named: the same words, with the same words around them, are elsewhere in it, too"
)


@dataclass(frozen=True)
class Hit:
    """A passage: where it stands and how like the words it is, from 0 to 1."""

    source: Source
    span: Span
    likeness: float


@click.command()
@click.argument("words")
@click.option("--source", "only", default=None, metavar="ID", help="Search only this source.")
@click.option(
    "--limit", type=click.IntRange(min=1), default=10, show_default=True, help="Maximum number of passages."
)
@click.pass_obj
def find(config_file: Path, words: str, only: str | None, limit: int) -> None:
    """Find passages of the corpus that contain WORDS, or the most similar ones.

    Each is shown with its source, its line and a selector to paste. Status 1 means that the words were not
    found and that the passages shown are only similar.
    """
    if not any(map(str.isalnum, words)):
        raise ConfigurationError("give at least one word to find")
    sources = load_sources(load_settings(config_file))
    if only is not None and only not in sources:
        raise ConfigurationError(f'there is no source "{only}"; known: {", ".join(sources)}')
    searched = [source for name, source in sources.items() if only in (None, name)]
    hits = list(_exact(words, searched))
    for hit in hits[:limit] or _nearest(words, searched)[: min(limit, 3)]:
        show(_shown(hit, exact=bool(hits)))
    if len(hits) > limit:
        say(f"and {len(hits) - limit} more; --limit shows them", err=True)
    if not hits:
        say("the words were not found", err=True)
    sys.exit(not hits)


def _exact(words: str, searched: Iterable[Source]) -> Iterator[Hit]:
    for source in searched:
        for span in find_words(source.reading, words):
            yield Hit(source, span, 1.0)


def _nearest(words: str, searched: Iterable[Source]) -> list[Hit]:
    found = []
    for source in searched:
        nearest = nearest_passage(source.reading, words)
        if nearest is not None:
            found.append(Hit(source, nearest.span, min(nearest.score, _MOST)))
    return sorted(found, key=lambda hit: (-hit.likeness, hit.source.id))


def _shown(hit: Hit, *, exact: bool) -> Rendered:
    document, span = hit.source.document, hit.span
    position = document.position(span.start)
    how = "" if exact else f"  (like them: {hit.likeness:.0%})"
    sentence = hit.source.reading.sentence_around(span)
    before, after = Span(sentence.start, span.start), Span(span.end, sentence.end)
    passage = click.style(_visible(document.excerpt(span)), bold=True)
    identifier = visible(hit.source.id)
    found = selector(hit.source.reading, span)
    pasted = [f"  - source: {identifier}", *(f"    {key}: {written(value)}" for key, value in found.items())]
    if not names_passage(hit.source.reading, found, span):
        pasted = [_NOT_ALONE]
    lines = [
        f"{identifier}  {visible(document.path)}:{position.line}:{position.column}{how}",
        f"  {_visible(document.excerpt(before))}{passage}{_visible(document.excerpt(after))}".rstrip(),
        *pasted,
    ]
    return Rendered("".join(f"{line}\n" for line in [*lines, ""]))


def _visible(text: str) -> str:
    """A part of a source on one line, with nothing that steers a terminal."""
    return visible(re.sub(r"\s+", " ", text))
