"""What the figures of a site prove, as an earlier run has read it in their sources.

An amount depends on its figure's words and on its source alone. The amounts of one site are one entry of the
cache; those of a figure or a source that has changed are read again when somebody asks for them.
"""

from __future__ import annotations

import pickle
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from briefgen.cache import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.briefing.published_models import Figure, Site
    from briefgen.cache import Store
    from briefgen.corpus import Source
    from briefgen.reading import Amount

_KIND: Final = "amounts"


def recall_amounts(sites: Iterable[Site], store: Store) -> None:
    """Give the figures of a project's sites their amounts, and keep them for the next run."""
    if not store:
        return
    data = store.get(_KIND, key_of(_KIND))
    before: dict[bytes, Amount | None] = pickle.loads(data) if data else {}  # noqa: S301  # this user's own
    now: dict[bytes, Amount | None] = {}
    for figure, digest in _digests(sites):
        if digest in before:
            figure.__dict__["amount"] = before[digest]
        now[digest] = figure.amount
    if now.keys() != before.keys():
        store.put(_KIND, key_of(_KIND), pickle.dumps(now, pickle.HIGHEST_PROTOCOL))


def _digests(sites: Iterable[Site]) -> Iterator[tuple[Figure, bytes]]:
    """Each figure with a digest of all that its amount depends on."""
    sources: dict[str, bytes] = {}
    every = (figure for site in sites for briefing in site.briefings for figure in briefing.figures)
    for figure in every:
        source = figure.passage.source
        if source.id not in sources:
            sources[source.id] = _read(source)
        spans = [(span.start, span.end) for span in figure.passage.anchor.spans]
        words = repr((spans, figure.value, figure.measures)).encode("utf-8", "surrogatepass")
        yield figure, sha256(sources[source.id] + words).digest()


def _read(source: Source) -> bytes:
    """A digest of what a source is read from."""
    reading = source.reading
    read = repr((reading.text, reading.tag, reading.kind, reading.speaker))
    return sha256(read.encode("utf-8", "surrogatepass")).digest()
