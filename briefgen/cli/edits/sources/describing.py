"""The entry of a new source: what the editor gives, else what the document states, else what its form shows.

Nothing is guessed. What a document states outside of its text gets a note that says where, so that readers
and ``check`` know why the text does not print it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, get_args
from urllib.parse import urlsplit

from briefgen.checking.printed.printed_metadata import prints_title, shows_publisher, unprinted_author
from briefgen.cli.edits.sources.dating import UNDATED, given_date, stated_date
from briefgen.cli.edits.sources.language import language_of
from briefgen.corpus.metadata import Kind
from briefgen.reading import Reading
from briefgen.suggestion import proposed_kind, title_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.cli.edits.sources.given import Given
    from briefgen.conversion import Converted, Key

_LINE: Final = 500
_NOT_PRINTED: Final = "From the document, not from its text"


@dataclass(frozen=True)
class Description:
    """An entry's keys, but for those that name files, and what the editor should know of them.

    Attributes:
        values: By key, in the order in which they are written.
        origins: Where each value that the document states comes from, as lines for the editor.
        doubts: What the editor should look at.
    """

    values: Mapping[str, str]
    origins: tuple[str, ...]
    doubts: tuple[str, ...]


def describe(document: Converted, given: Given, stem: str, address: str | None = None) -> Description:
    """Describe a document.

    Args:
        document: The document.
        given: What the editor says.
        stem: The file's name without its ending, the title where nothing else is known.
        address: Where it was fetched from.

    Raises:
        NotAdded: If a date is given that needs a note.
    """
    return _Describing(document, given, address).description(stem)


class _Describing:
    """The values of one document as they are found."""

    def __init__(self, document: Converted, given: Given, address: str | None) -> None:
        self._document, self._given, self._address = document, given, address
        self._doubts = list(document.doubts)
        self._origins: dict[str, str] = {}
        self._unprinted: dict[str, str] = {}
        self._tag = self._language()
        self._reading = Reading(document.text, self._tag or "en")

    def description(self, stem: str) -> Description:
        url = self._url()
        values = {
            "title": self._title() or self._named(stem),
            "author": self._author(),
            "publisher": self._publisher(url) or "unknown",
            "url": url,
            **self._date(),
            "genre": self._given.genre,
            **self._kind(),
            "language": None if self._tag in {None, "en"} else self._tag,
            "rights": self._given.rights if self._given.rights != "quote" else None,
            "note": self._rights(),
            "basis": self._basis(),
        }
        origins = tuple(f"{key} from {origin}" for key, origin in self._origins.items())
        return Description(
            {key: value for key, value in values.items() if value}, origins, tuple(self._doubts)
        )

    def _stated(self, key: Key) -> str | None:
        """What the document states, if it fits on a line; its origin is then told."""
        stated = self._document.stated.get(key)
        value = " ".join(stated.value.split()) if stated else ""
        if stated is None or not value:
            return None
        if len(value) > _LINE or not value.isprintable():
            self._doubts.append(f"the {key} in {stated.origin} is unusable and was left out")
            return None
        self._origins[key] = stated.origin
        return value

    def _withdraw(self, key: str, why: str) -> None:
        self._doubts.append(f"{key} from {self._origins.pop(key)} was left out: {why}")

    def _not_printed(self, key: str) -> None:
        self._unprinted[key] = self._origins[key]

    def _title(self) -> str | None:
        if self._given.title:
            return self._given.title
        stated = self._stated("title")
        if stated is None:
            return title_line(self._reading)
        if not prints_title(self._reading, stated):
            self._not_printed("title")
        return stated

    def _named(self, stem: str) -> str:
        """The file's name, where nothing else is known."""
        if not prints_title(self._reading, stem):
            self._unprinted["title"] = "its name"
        return stem

    def _author(self) -> str | None:
        if self._given.author:
            return self._given.author
        stated = self._stated("author")
        if stated is not None and unprinted_author(self._reading, stated) is not None:
            self._not_printed("author")
        return stated

    def _publisher(self, url: str | None) -> str | None:
        if self._given.publisher:
            return self._given.publisher
        stated = self._stated("publisher")
        if stated is not None and not shows_publisher(self._reading, stated, url):
            self._not_printed("publisher")
        return stated

    def _url(self) -> str | None:
        if self._given.url or self._address:
            return self._given.url or self._address
        stated = self._stated("url")
        if stated is None or is_web_address(stated):
            return stated
        self._withdraw("url", f"{stated} is not a web address")
        return None

    def _language(self) -> str | None:
        if self._given.language:
            return self._given.language
        tag, why_not = language_of(self._document.text, self._stated("language"))
        if why_not:
            self._withdraw("language", why_not)
        return tag

    def _kind(self) -> dict[str, str | None]:
        kind, speaker = self._given.kind or self._stated("kind"), self._given.speaker
        if kind is not None and kind not in get_args(Kind):
            self._withdraw("kind", f"there is no kind {kind}")
            kind = None
        if kind == "statement" and not speaker:
            self._doubts.append("a statement has a speaker: add speaker")
        kind = kind or proposed_kind(self._reading)
        return {"kind": None if kind == "article" else kind, "speaker": speaker}

    def _date(self) -> dict[str, str | None]:
        if self._given.date is not None:
            return given_date(self._reading, self._given.date, self._given.date_note)
        stated = self._stated("date_published")
        if stated is None:
            return dict(UNDATED)
        found = stated_date(self._reading, stated, self._origins["date_published"])
        if isinstance(found, str):
            self._withdraw("date_published", found)
            return dict(UNDATED)
        return found

    def _rights(self) -> str | None:
        """A licence or a notice, as a note: whether all may be published is for the editor to say."""
        stated = self._stated("rights")
        if stated in {"quote", "full"}:
            self._withdraw("rights", "how much of a text may be published is for you to say, with --rights")
            return None
        return f"Rights, as stated by {self._origins['rights']}: {stated}" if stated else None

    def _basis(self) -> str | None:
        if self._given.basis or not self._unprinted:
            return self._given.basis
        listed = ", ".join(f"{key} ({origin})" for key, origin in self._unprinted.items())
        return f"{_NOT_PRINTED}: {listed}."


def is_web_address(url: str) -> bool:
    """Whether readers can follow it: http or https, and a host."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
