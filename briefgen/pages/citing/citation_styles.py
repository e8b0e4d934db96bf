"""Citations in the styles of APA (7th edition), of the notes of Chicago (17th), and for Wikipedia.

Words that are quoted keep their own punctuation: where a style would put a comma within the marks, the
sentence is built so that none is needed. Names are given as the site has them: which part is the family name
is not known. A work's date that is inferred is in brackets, as both styles have it, and is left out for
Wikipedia.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.escaping.wikitext import escape_wikitext, escape_wikitext_url
from briefgen.languages import month_names
from briefgen.pages.known import present

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.pages.citing.cited import Citation, Work
    from briefgen.yaml_source import PartialDate

_FINAL: Final = re.compile(r"[.!?…][”’\"')\]]*$")
_COMMA_LESS: Final = re.compile(r"[,.!?…]$")


def to_apa(citation: Citation) -> str:
    """An entry of a list of references; a quotation's names the work that it is quoted in."""
    work, heading = citation.work, f"{citation.author} ({_apa_date(citation.date)})."
    if work is None:
        return _sentences([heading, citation.title], citation.url)
    said = citation.title if work.translated else f"“{citation.title}”"
    event = f" [{citation.event}]" if citation.event else ""
    place = _listed([_inferred(work, _apa_date(work.date)) if work.date else None, work.place])
    found = f"{work.way} in {work.title}{f' ({place})' if place else ''}"
    parts = [heading, f"{said}{event}", found, work.publisher, f"In {work.container}", work.site]
    return _sentences(filter(None, parts), citation.url)


def to_chicago(citation: Citation) -> str:
    """A note; a quotation's names the work that it is quoted in, and where that was found."""
    work = citation.work
    if work is None:
        return _note([citation.author, _titled(citation.title), _american(citation.date), citation.url])
    said = citation.title if work.translated else f"“{citation.title}”"
    occasion = _listed([citation.event, _american(citation.date) or "n.d."])
    spoken = f"{citation.author}, {said} ({occasion})"
    carrier = f"{work.way.lower()} in {_titled(work.title)}"
    quoted = [carrier, work.publisher, _inferred(work, _american(work.date)), work.place, work.url]
    found = [f"found in {_titled(work.container)}", work.site, citation.url]
    return _note([spoken, *quoted, *found])


def to_wikipedia(citation: Citation) -> str:
    """``{{cite web}}``, which asks for an address; without one ``{{citation}}``."""
    work = citation.work
    url = work.url if work and work.url else citation.url
    place = work.place if work else ""
    pages = place.partition(" ")[2] if place else None
    fields = present(
        title=work.title if work else citation.title,
        author=work.author if work else None,
        publisher=work.publisher if work else None,
        website=None if work else citation.author,
        date=_british(citation.date if work is None else None if work.inferred else work.date),
        page=pages if pages and place.startswith("p. ") else None,
        pages=pages if pages and place.startswith("pp. ") else None,
        language=None if citation.language.startswith("en") else citation.language,
        via=work.site if work and not work.url and url else None,
        quote=citation.title if work else None,
    )
    written = {name: escape_wikitext(value) for name, value in fields.items()}
    if url:
        written["url"] = escape_wikitext_url(url)
    template = "cite web" if url else "citation"
    return "".join(["{{", template, *(f" |{name}={value}" for name, value in written.items()), "}}"])


def _sentences(parts: Iterable[str], url: str | None) -> str:
    ended = [part if _FINAL.search(part) else f"{part}." for part in parts]
    return " ".join([*ended, *([url] if url else [])])


def _listed(parts: Iterable[str | None]) -> str:
    return ", ".join(part for part in parts if part)


def _note(parts: Iterable[str | None]) -> str:
    """The parts with commas between them; the one after a title stands within its marks."""
    text, *rest = (part for part in parts if part)
    for part in rest:
        if text.endswith("”"):
            comma = "" if _COMMA_LESS.search(text[:-1]) else ","
            text = f"{text[:-1]}{comma}” {part}"
        else:
            text = f"{text}, {part}"
    return text


def _titled(title: str) -> str:
    """A title in marks; those within it become single ones."""
    return f"“{title.replace('“', '‘').replace('”', '’')}”"


def _inferred(work: Work, date: str) -> str:
    return f"[{date}]" if date and work.inferred else date


def _parts(date: PartialDate) -> tuple[str, str, str]:
    """Year, month and day in words, as far as they are known."""
    year, month, day = (*date.text.split("-"), "", "")[:3]
    return year, month_names("en", int(month))[0] if month else "", str(int(day)) if day else ""


def _apa_date(date: PartialDate | None) -> str:
    if date is None:
        return "n.d."
    year, month, day = _parts(date)
    return f"{year}, {' '.join(filter(None, (month, day)))}".removesuffix(", ")


def _american(date: PartialDate | None) -> str:
    if date is None:
        return ""
    year, month, day = _parts(date)
    return f"{month} {day}, {year}" if day else f"{month} {year}".strip()


def _british(date: PartialDate | None) -> str | None:
    return " ".join(filter(None, reversed(_parts(date)))) if date else None
