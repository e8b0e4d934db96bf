"""How to cite a quotation or a briefing: as text, Markdown, BibTeX and CSL-JSON.

Each format is escaped by its own rules; an address is given only where the site's own is known. What has no
date says so, and nobody's words are within quotation marks where a translation stands between.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from briefgen.escaping.bibtex import escape_bibtex, escape_bibtex_url
from briefgen.escaping.json import to_line
from briefgen.escaping.markdown import escape_markdown
from briefgen.escaping.plain import plain
from briefgen.pages.addresses import Addresses, original
from briefgen.pages.data.known import present
from briefgen.pages.data.sources import csl_date
from briefgen.pages.links import segment, topic_path
from briefgen.pages.wording import date as date_in_words
from briefgen.pages.wording import dated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefgen.briefing import Briefing, Quotation
    from briefgen.pages.page import SiteSettings
    from briefgen.yaml_source import PartialDate

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FINAL = re.compile(r"[.!?…][”’\"')\]]*$")


@dataclass(frozen=True)
class Citation:
    """One citation in four formats."""

    text: str
    markdown: str
    bibtex: str
    csl: str

    @property
    def formats(self) -> tuple[tuple[str, str], ...]:
        """What each format is called, with the citation in it."""
        return (
            ("Text", self.text), ("Markdown", self.markdown), ("BibTeX", self.bibtex), ("CSL-JSON", self.csl),
        )  # fmt: skip


class Citations:
    """Cites what stands on a site."""

    def __init__(self, settings: SiteSettings) -> None:
        self._site = _line(settings.name)
        self._language = settings.language
        self._addresses = Addresses(settings)

    def quotation(self, item: Quotation, briefing: Briefing) -> Citation:
        """A quotation with its source, by way of the briefing."""
        path = topic_path(briefing.slug)
        source, words = item.passage.source, _line(item.passage.words)
        metadata = source.metadata
        speaker = _line(item.speaker.person.name)
        event = _line(item.event) if item.event else None
        url = self._addresses.url(path, item.id)
        publisher = None if metadata.publisher == "unknown" else metadata.publisher
        said = words if item.paraphrase else f"“{words}”"
        when = [date_in_words(item.date)] if item.date else ["date not stated"]
        occasion = ", ".join([*when, *([event] if event else [])])
        way = "translated in" if item.paraphrase else "quoted in"
        carrier = [way, _titled(metadata.title), publisher, dated(source), original(source)]
        parts = [
            f"{speaker}: {said} ({occasion})",
            _joined(carrier),
            _joined(["found in", _titled(briefing.title), self._site, url]),
        ]
        note = f"{_joined(carrier)}; found in {_titled(briefing.title)}"
        fields = present(
            author=_corporate(speaker),
            title=_braced(words),
            **_bibtex_date(item.date),
            howpublished=_braced(event) if event else None,
            note=_braced(note),
            url=url,
        )
        csl = present(
            id=item.id,
            type="speech",
            title=words,
            author=[{"literal": speaker}],
            issued={"date-parts": csl_date(item.date)} if item.date else None,
            event_title_=event,
            note=note,
            language=metadata.language,
            URL=url,
        )
        text = _sentences(parts, url)
        return Citation(text, _markdown(text, url), _entry(item.id, fields), _json(csl))

    def briefing(self, briefing: Briefing) -> Citation:
        """A briefing itself."""
        path = topic_path(briefing.slug)
        url = self._addresses.url(path)
        when = briefing.date_modified or briefing.date_published
        title = _line(briefing.title)
        dated = date_in_words(when) if when else "date not stated"
        parts = [_joined([_titled(title), self._site, dated, url])]
        key = f"briefing-{segment(briefing.slug)}"
        fields = present(author=_corporate(self._site), title=_braced(title), **_bibtex_date(when), url=url)
        csl = present(
            id=key,
            type="report",
            title=title,
            author=[{"literal": self._site}],
            publisher=self._site,
            issued={"date-parts": csl_date(when)} if when else None,
            language=self._language,
            URL=url,
        )
        text = _sentences(parts, url)
        return Citation(text, _markdown(text, url), _entry(key, fields), _json(csl))


def _line(text: str) -> str:
    return " ".join(plain(text).split())


def _titled(title: str) -> str:
    """A title within quotation marks; those within it become single ones."""
    return f"“{_line(title).replace('“', '‘').replace('”', '’')}”"


def _joined(parts: Sequence[str | None]) -> str:
    """``way “title”, publisher, address``: the first two belong together."""
    present_parts = [_line(part) for part in parts if part]
    if present_parts and present_parts[0].endswith(" in"):
        present_parts[:2] = [" ".join(present_parts[:2])]
    return ", ".join(present_parts)


def _sentences(parts: Sequence[str], url: str | None) -> str:
    """Parts as sentences; no stop after an address, to which it would be taken to belong."""
    shown = [part[:1].upper() + part[1:] if number else part for number, part in enumerate(parts)]
    return " ".join(
        part if _FINAL.search(part) or (url and part.endswith(url)) else f"{part}." for part in shown
    )


def _markdown(text: str, url: str | None) -> str:
    """A citation in Markdown; the site's own address, which ends it, becomes a link."""
    if url is None:
        return escape_markdown(text)
    return f"{escape_markdown(text.removesuffix(url))}<{url}>"


def _braced(text: str) -> str:
    """A field whose capitals stay as they are."""
    return f"{{{escape_bibtex(_line(text))}}}"


def _corporate(name: str) -> str:
    """A name that is not taken apart at its spaces, commas and ``and``."""
    return _braced(name)


def _bibtex_date(date: PartialDate | None) -> dict[str, str]:
    if date is None:
        return {}
    year, *rest = date.text.split("-")
    month = {"month": _MONTHS[int(rest[0]) - 1]} if rest else {}
    return {"year": year, **month, "date": date.text}


def _entry(key: str, fields: dict[str, str]) -> str:
    lines = [f"  {name} = {_value(name, value)}," for name, value in fields.items()]
    return "\n".join([f"@misc{{{key},", *lines, "}"])


def _value(name: str, value: str) -> str:
    if name == "month":
        return value  # one of BibTeX's own abbreviations
    return f"{{{escape_bibtex_url(value)}}}" if name == "url" else f"{{{value}}}"


def _json(item: dict[str, Any]) -> str:
    if "event_title" in item:
        item["event-title"] = item.pop("event_title")
    return to_line([item])
