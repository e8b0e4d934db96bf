"""The sources: what is known of each, what is shown of it, and the reference of CSL-JSON."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from briefgen.pages.addresses import original
from briefgen.pages.citing.citation_formats import csl_date
from briefgen.pages.known import present
from briefgen.pages.links import source_path

if TYPE_CHECKING:
    from briefgen.briefing import SourceUse
    from briefgen.corpus import Source
    from briefgen.pages.addresses import Addresses
    from briefgen.yaml_source import PartialDate

_DOUBTFUL: Final = frozenset({"inferred", "unknown"})


def source_record(use: SourceUse, addresses: Addresses) -> dict[str, Any]:
    """A source for ``sources.json``: every key is there, null where nothing is known."""
    source, metadata = use.source, use.source.metadata
    return {
        "id": source.id,
        "iri": addresses.name(source_path(source.id)),
        "title": metadata.title,
        "publisher": None if metadata.publisher == "unknown" else metadata.publisher,
        "author": metadata.author,
        "date_published": metadata.date_published.text if metadata.date_published else None,
        "date_source": metadata.date_source,
        "date_note": metadata.date_note,
        "genre": metadata.genre,
        "language": metadata.language,
        "is_based_on": list(metadata.is_based_on),
        "translation_method": metadata.translation_method,
        "url": original(source),
        "rights": metadata.rights,
        "note": metadata.note,
        "original": metadata.original.model_dump(exclude={"path"}) if metadata.original else None,
        "sha256": sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest(),
        "words": use.words_total,
        "words_shown": use.words_shown,
        "topics": list(use.topics),
        "passages": [
            {"start": span.start, "end": span.end, "entries": list(entries)}
            for excerpt in use.excerpts
            for span, entries in excerpt.passages
        ],
    }


def reference(source: Source) -> dict[str, Any]:
    """A source as an item of CSL-JSON."""
    metadata = source.metadata
    known = metadata.publisher != "unknown"
    return present(
        id=source.id,
        type="article-newspaper" if metadata.genre != "background" else "article",
        title=metadata.title,
        author=[{"literal": metadata.author}] if metadata.author else None,
        issued=_issued(metadata.date_published, metadata.date_source),
        language=metadata.language,
        URL=original(source),
        note=metadata.date_note,
    ) | ({"container-title": metadata.publisher} if known else {})


def _issued(date: PartialDate | None, origin: str) -> dict[str, Any] | None:
    if date is None:
        return None
    parts = {"date-parts": csl_date(date)}
    return {**parts, "circa": True} if origin in _DOUBTFUL else parts
