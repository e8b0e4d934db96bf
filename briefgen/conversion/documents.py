"""What a converter gives: a text, what the document states about itself, and what is doubtful in both."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Key = Literal["title", "author", "publisher", "date_published", "language", "url", "kind", "rights"]
"""What a document may state about itself, named as in sources.yml."""


class Unconvertible(Exception):  # noqa: N818  # a finding about a file, not a fault of ours
    """No text can be made of a file.

    Attributes:
        reason: Why, as the rest of a sentence that begins with the file's name: "is a scan without text".
        help: What to do about it, if that is known.
    """

    def __init__(self, reason: str, help_: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.help = help_


@dataclass(frozen=True)
class Stated:
    """A value that the document states itself; nothing is guessed.

    Attributes:
        value: The value, on one line, as sources.yml takes it; a date in ISO 8601, as exact as stated.
        origin: Where the document states it: "the page's og:title", "the front matter".
    """

    value: str
    origin: str


@dataclass(frozen=True)
class Converted:
    r"""A document's text and what it says about itself.

    Attributes:
        text: What is quoted from then on. Lines end with LF, paragraphs are apart by an empty line, block
            quotations begin with ``> ``, items of a list with ``- ``, headings with ``# `` to ``###### ``,
            cells of a table's row are apart by `` | ``, and pages by a form feed, ``\f``.
        stated: What the document states about itself.
        converter: What made the text, with its version: "trafilatura 2.3.1"; None if it is the file's own.
        doubts: Sentences for the editor about what was repaired or may be wrong: "two columns were joined".
        name: Tells apart the documents of one file, such as the articles of a feed; else empty.
    """

    text: str
    stated: Mapping[Key, Stated] = field(default_factory=dict)
    converter: str | None = None
    doubts: tuple[str, ...] = ()
    name: str = ""
