"""What ``briefgen suggest`` prints of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen import suggestion
from briefgen.cli.prints.output import say
from briefgen.cli.prints.progress import working
from briefgen.errors import ConfigurationError
from briefgen.pipeline import load_material, load_settings
from briefgen.suggestion import LeftOut, QuotationCandidate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from briefgen.corpus import Source
    from briefgen.pipeline import Material
    from briefgen.suggestion import Candidate, Kind


def print_suggestions(  # noqa: PLR0913  # one for each option
    config_file: Path,
    names: tuple[str, ...],
    kinds: tuple[Kind, ...],
    output_format: str,
    slug: str | None,
    *,
    dates: bool,
) -> None:
    """Print candidates, the best first; what was left out goes to standard error."""
    material = load_material(load_settings(config_file))
    if slug is None and len(names) == 1 and names[0] not in material.corpus.sources:
        slug = names[0] if names[0] in material.topics else None
        names = () if slug else names
    sources = [*_sources(material, names, slug)]
    if dates:
        for source in sources:
            say("\n".join(suggestion.date_listing(source, material.corpus.sources)))
        return
    with working("reading the sources"):
        found = _found(sources, material, kinds)
    for item in (*suggestion.left_out(sources), *(one for one in found if isinstance(one, LeftOut))):
        say(_explained(item), err=True)
    candidates: Iterable[Candidate] = [one for one in found if not isinstance(one, LeftOut)]
    if slug is not None:
        candidates = suggestion.for_topic(material.topics[slug].topic, candidates, material.corpus.sources)
    if output_format == "jsonl":
        _print_lines(candidates)
        return
    ranked = sorted(candidates, key=_order)
    for line in suggestion.listing(suggestion.grouped(ranked)):
        say(line)


def _order(candidate: Candidate) -> tuple[float, str, int]:
    return -candidate.rank, candidate.source.id, candidate.passage.span.start


def _found(
    sources: Sequence[Source], material: Material, kinds: tuple[Kind, ...]
) -> list[Candidate | LeftOut]:
    found: list[Candidate | LeftOut] = []
    for source in sources:
        if "quotations" in kinds:
            found.extend(suggestion.quotation_candidates(source, material.corpus.people))
        if "figures" in kinds:
            found.extend(suggestion.figure_candidates(source))
    return found


def _print_lines(candidates: Iterable[Candidate]) -> None:
    for one in candidates:
        if isinstance(one, QuotationCandidate):
            say(suggestion.quotation_line(one.source.id, one.source.text, one.found))
        else:
            say(suggestion.figure_line(one.source.id, one.found))


def _sources(material: Material, names: tuple[str, ...], slug: str | None) -> Iterator[Source]:
    known = material.corpus.sources
    if slug is None:
        for name in names or known:
            if name not in known:
                listed = ", ".join([*known, *material.topics])
                raise ConfigurationError(f'there is no source or topic "{name}"; known: {listed}')
            yield known[name]
        return
    if slug not in material.topics:
        raise ConfigurationError(
            f'there is no topic "{slug}" that can be read; known: {", ".join(material.topics)}'
        )
    related = suggestion.related_sources(material.topics[slug].topic, known)
    for name, shared in related.alike.items():
        say(f"{name} covers the same subject: {', '.join(shared[:6])}", err=True)
    yield from (known[name] for name in (*related.own, *related.alike) if not names or name in names)


def _explained(item: LeftOut) -> str:
    document = item.source.document
    position = document.position(item.span.start)
    words = " ".join(item.span.slice(document.text).split())
    shown = words if len(words) <= 60 else f"{words[:59]}…"
    return f"{document.path}:{position.line}:{position.column}: left out ({item.reason}): {shown}"
