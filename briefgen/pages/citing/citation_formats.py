"""The formats in which a citation can be copied, each escaped by its own rules.

A format is a function and a row of ``FORMATS``: the pages, the documentation and the tests read it there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.escaping.bibtex import escape_bibtex, escape_bibtex_url
from briefgen.escaping.json import to_line
from briefgen.escaping.markdown import escape_markdown
from briefgen.languages import month_names
from briefgen.pages.citing.citation_styles import to_apa, to_chicago, to_wikipedia
from briefgen.pages.data.known import present
from briefgen.pages.data.sources import csl_date

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from briefgen.yaml_source import PartialDate

_FINAL = re.compile(r"[.!?…][”’\"')\]]*$")


@dataclass(frozen=True, kw_only=True)
class Work:
    """What words are quoted in, and where that was found. All texts are untrusted, and each is one line.

    Attributes:
        way: ``Quoted``, or ``Translated`` where these are not the speaker's words.
        inferred: Whether its date is not stated but inferred.
        place: Where in it: ``p. 4`` or ``pp. 4–5``; empty where it has no pages.
        container: The briefing's title.
        site: The site's name.
    """

    way: str
    title: str
    author: str | None
    publisher: str | None
    date: PartialDate | None
    inferred: bool
    place: str
    url: str | None
    container: str
    site: str

    @property
    def translated(self) -> bool:
        """Whether a translation stands between the speaker and the words."""
        return self.way != "Quoted"


@dataclass(frozen=True, kw_only=True)
class Citation:
    """What a citation says. All texts are untrusted, and each is one line.

    Attributes:
        key: The permanent id of what is cited.
        kind: What it is, in the terms of CSL: ``speech`` or ``report``.
        author: The speaker, or the site.
        title: The words quoted, or the briefing's title.
        sentences: The whole citation in words; the last one ends with the address, if there is one.
        pages: Where in its source it is: ``4`` or ``4–5``; None where that has no pages.
        url: The address of what is cited; None where the site's own is not known.
        work: What a quotation is quoted in; None for a briefing.
    """

    key: str
    kind: str
    author: str
    title: str
    sentences: tuple[str, ...]
    date: PartialDate | None
    language: str
    publisher: str | None = None
    event: str | None = None
    note: str | None = None
    pages: str | None = None
    url: str | None = None
    work: Work | None = None

    @property
    def formats(self) -> tuple[tuple[str, str], ...]:
        """What each format is called, with the citation in it."""
        return tuple((name, write(self)) for name, write in FORMATS.items())


def to_text(citation: Citation) -> str:
    """Sentences; no stop after an address, to which it would be taken to belong."""
    url = citation.url
    parts = citation.sentences
    shown = [part[:1].upper() + part[1:] if number else part for number, part in enumerate(parts)]
    return " ".join(
        part if _FINAL.search(part) or (url and part.endswith(url)) else f"{part}." for part in shown
    )


def to_markdown(citation: Citation) -> str:
    """The text in Markdown; the site's own address, which ends it, becomes a link."""
    text = to_text(citation)
    if citation.url is None:
        return escape_markdown(text)
    return f"{escape_markdown(text.removesuffix(citation.url))}<{citation.url}>"


def to_bibtex(citation: Citation) -> str:
    """An entry ``@misc``; names in braces are not taken apart at their spaces, commas and ``and``."""
    fields = present(
        author=_braced(citation.author),
        title=_braced(citation.title),
        **_bibtex_date(citation.date),
        howpublished=_braced(citation.event),
        pages=f"{{{citation.pages.replace('–', '--')}}}" if citation.pages else None,
        note=_braced(citation.note),
        url=f"{{{escape_bibtex_url(citation.url)}}}" if citation.url else None,
    )
    lines = [f"  {name} = {value}," for name, value in fields.items()]
    return "\n".join([f"@misc{{{citation.key},", *lines, "}"])


def to_csl(citation: Citation) -> str:
    """CSL-JSON, a list of one item."""
    item = present(
        id=citation.key,
        type=citation.kind,
        title=citation.title,
        author=[{"literal": citation.author}],
        publisher=citation.publisher,
        page=citation.pages.replace("–", "-") if citation.pages else None,
        issued={"date-parts": csl_date(citation.date)} if citation.date else None,
        note=citation.note,
        language=citation.language,
        URL=citation.url,
        **{"event-title": citation.event},
    )
    return to_line([item])


FORMATS: Final[Mapping[str, Callable[[Citation], str]]] = {
    "Text": to_text,
    "APA": to_apa,
    "Chicago": to_chicago,
    "Wikipedia": to_wikipedia,
    "Markdown": to_markdown,
    "BibTeX": to_bibtex,
    "CSL-JSON": to_csl,
}
"""By the name that a page gives to a format, in the order of the page."""


def _braced(text: str | None) -> str | None:
    """A field whose capitals stay as they are."""
    return f"{{{{{escape_bibtex(text)}}}}}" if text else None


def _bibtex_date(date: PartialDate | None) -> dict[str, str]:
    """The month by one of BibTeX's own abbreviations, which stand without braces."""
    if date is None:
        return {}
    year, *rest = date.text.split("-")
    month = {"month": month_names("en", int(rest[0]))[-1].lower()} if rest else {}
    return {"year": f"{{{year}}}", **month, "date": f"{{{date.text}}}"}
