"""What stands before a Markdown text about it: YAML between ``---``, TOML between ``+++``, or JSON."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, cast

from briefgen.conversion.stating import address, stated
from briefgen.errors import ConfigurationError
from briefgen.text import Document
from briefgen.yaml_source import read_settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.conversion.documents import Key, Stated

_FENCED: Final = re.compile(
    r"(?P<fence>---|\+\+\+|;;;)(?P<form>yaml|toml|json)?[ \t]*\n"
    r"(?P<inner>.*?)(?:^(?:(?P=fence)|\.\.\.)[ \t]*(?:\n|\Z))",
    re.DOTALL | re.MULTILINE,
)
_ENTRY: Final = re.compile(r"^[ \t]*[\"']?[\w.-][^\n:=]{0,60}[:=]|\A\s*(?:[{]|\Z)", re.MULTILINE)
_FORMS: Final = {"---": "yaml", "+++": "toml", ";;;": "json"}
_ORIGIN: Final = "the front matter"
_NAMES: Final[Mapping[Key, tuple[str, ...]]] = {
    "title": ("title",),
    "author": ("author", "authors", "byline", "creator"),
    "publisher": ("publisher", "publication", "site_name", "site", "outlet"),
    "date_published": ("date_published", "datepublished", "published", "publishdate", "pubdate", "date"),
    "language": ("language", "lang", "locale"),
    "url": (
        *(
            "url",
            "canonical",
            "canonical_url",
            "canonicalurl",
            "original_url",
            "source_url",
            "link",
            "source",
        ),
    ),
}
"""By the key of sources.yml what generators, editors and clippers call it, the clearest name first."""


@dataclass(frozen=True)
class FrontMatter:
    """What a Markdown text states about itself.

    Attributes:
        end: Where the text proper begins, in code points.
        stated: The values that sources.yml has a key for.
        doubts: Sentences about what could not be read.
    """

    end: int = 0
    stated: Mapping[Key, Stated] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()


def front_matter(text: str) -> FrontMatter:
    """The front matter of a text; if it cannot be read, that is said, and it is no part of the text."""
    if text.startswith("{"):
        return _json(text)
    fenced = _FENCED.match(text)
    if fenced is None or not _ENTRY.search(fenced["inner"]):
        return FrontMatter()
    form = fenced["form"] or _FORMS[fenced["fence"]]
    try:
        values = _values(fenced["inner"], form)
    except (ConfigurationError, ValueError, RecursionError):
        return FrontMatter(fenced.end(), doubts=(f"its front matter is not valid {form.upper()}",))
    return FrontMatter(fenced.end(), _stated(values))


def _values(inner: str, form: str) -> Mapping[str, object]:
    if form == "yaml":
        return read_settings(Document("front matter", inner))
    if form == "toml":
        return tomllib.loads(inner)
    values = json.loads(inner)
    return cast("dict[str, object]", values) if isinstance(values, dict) else {}


def _json(text: str) -> FrontMatter:
    """An object at the very beginning; any other brace begins a text."""
    try:
        values, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return FrontMatter()
    return FrontMatter(end, _stated(values))


def _stated(values: Mapping[str, object]) -> dict[Key, Stated]:
    """The first name of each key that has a value."""
    given = {str(name).lower().replace("-", "_"): value for name, value in values.items()}
    chosen: dict[Key, object] = {}
    for key, names in _NAMES.items():
        for name in names:
            if given.get(name) and (key != "url" or address(given[name])):
                chosen[key] = given[name]
                break
    return stated(chosen, _ORIGIN)
