"""The formats in which a citation can be copied, each escaped by its own rules.

A format is a function and a row of ``FORMATS``: the pages, the documentation and the tests read it there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.escaping.bibtex import escape_bibtex, escape_bibtex_url
from briefgen.escaping.json import to_line
from briefgen.escaping.markdown import escape_markdown
from briefgen.languages import month_names
from briefgen.pages.citing.citation_styles import to_apa, to_chicago, to_wikipedia
from briefgen.pages.known import present

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from briefgen.pages.citing.cited import Citation
    from briefgen.yaml_source import PartialDate

_FINAL = re.compile(r"[.!?…][”’\"')\]]*$")


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


def in_all_formats(citation: Citation) -> tuple[tuple[str, str], ...]:
    """What each format is called, with the citation in it."""
    return tuple((name, write(citation)) for name, write in FORMATS.items())


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


def csl_date(date: PartialDate) -> list[list[int]]:
    """A date as CSL-JSON has it, as far as it is known."""
    return [[int(part) for part in date.text.split("-")]]
