"""What is known of a source and of a person, as the editor declares it in sources.yml and people.yml."""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from pydantic import Field

from briefgen.yaml_source import Line, Located, PartialDate, Prose, Slug

DateSource = Literal["declared", "editor", "inferred", "unknown"]
Kind = Literal["article", "transcript", "debate", "interview", "statement", "post"]
Genre = Literal["report", "analysis", "opinion", "background"]

_E = TypeVar("_E")
Entries = Annotated[tuple[_E, ...], Field(max_length=100)]
"""At most 100 names, aliases or offices."""
Former = Annotated[tuple[Slug, ...], Field(max_length=20)]
"""At most 20 ids that something had before."""


Checksum = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 checksum, in hexadecimal."""


class Original(Located):
    """The file that a source's text was made of; ``add source`` writes it.

    Attributes:
        path: The file, named like the text's; left out if it is kept elsewhere.
        sha256: Its SHA-256 checksum.
        converter: What made the text, with its version.
        item: Which of the documents in the file it is, if there are several.
    """

    path: Line | None = None
    sha256: Checksum
    converter: Line | None = None
    item: Line | None = None


class SourceMetadata(Located):
    """A source as sources.yml describes it. Nothing is invented: ``unknown`` and null are honest values.

    Attributes:
        path: The text's file, relative to the folder that contains the corpus: written with ``/``, without
            ``..`` and not a hidden file; required unless the corpus is a ``.jsonl`` file.
        title: The headline as printed, or your own if there is none.
        publisher: Who published it; ``unknown`` by default.
        author: Who wrote it, if the text says so.
        date_published: When it was published.
        date_source: How that date is known: ``declared`` (the text gives it, or its original does in its
            metadata), ``editor`` (you know it), ``inferred`` (worked out), or ``unknown`` (the default).
        date_note: A sentence on how you know; required with ``editor`` and ``inferred``, and with
            ``declared`` if the text itself does not print the date.
        genre: ``report`` (the default), ``analysis``, ``opinion`` or ``background``.
        language: A language tag such as ``en`` (the default).
        is_based_on: A list of what it says it is based on: ``[Reuters]``; texts based on one agency are
            not independent of each other.
        translation_method: ``human`` or ``machine`` if its quotations are translated; they are then shown
            as paraphrase, without quotation marks.
        url: The address of the original.
        rights: ``quote`` (the default) or ``full``, if the whole text may be published.
        note: Anything else readers should know.
        kind: ``article`` (the default), ``transcript``, ``debate``, ``interview``, ``statement`` or ``post``:
            decides who speaks where.
        speaker: The person whose words the whole of a ``statement`` or ``post`` is, an id of ``people.yml``.
        basis: How you know a title, an author or a publisher that the text does not print; shown with the
            source.
        former_ids: A list of the source's former ids; the old addresses redirect to its page.
        sha256: The text's SHA-256 checksum, which ``check`` compares; ``add source`` writes it for a text
            that it made of another file.
        original: The file that the text was made of; its keys are below.
    """

    path: Line | None = None
    title: Line
    publisher: Line = "unknown"
    author: Line | None = None
    date_published: PartialDate | None = None
    date_source: DateSource = "unknown"
    date_note: Prose | None = None
    genre: Genre = "report"
    kind: Kind = "article"
    speaker: Slug | None = None
    basis: Prose | None = None
    language: Line = "en"
    is_based_on: Entries[Line] = ()
    translation_method: Literal["human", "machine"] | None = None
    url: Line | None = None
    rights: Literal["quote", "full"] = "quote"
    note: Prose | None = None
    former_ids: Former = ()
    sha256: Checksum | None = None
    original: Original | None = None


class Role(Located):
    """An office that a person holds, for as long as the sources say.

    Attributes:
        title: What the office is called.
        organization: Where it is held.
        from: Since when; a day, a month or a year.
        to: Until when.
        source: The source that states it, by id.
        basis: How you know it where no source states it; shown with the office.
    """

    title: Line
    organization: Line | None = None
    start: PartialDate | None = Field(default=None, alias="from")
    end: PartialDate | None = Field(default=None, alias="to")
    source: Slug | None = None
    basis: Prose | None = None


class Person(Located):
    """Someone who speaks: a person, or an organization that speaks in a statement.

    Attributes:
        name: The name as the site shows it.
        kind: ``person`` (the default) or ``organization``; organizations are listed apart.
        sort_name: The name by which lists are sorted, the family name first: ``Ortega Díaz, Ana``; left out,
            it is guessed from ``name``.
        aliases: A list of other names used in the sources.
        roles: A list of offices, each with ``title``, ``organization``, ``from`` and ``to``; a quotation
            shows the office held on its day.
        url: A page about the person.
        note: Anything else readers should know.
        basis: How you know a name that no source prints; shown with it.
        former_ids: A list of the person's former ids; the old addresses redirect to their page.
    """

    name: Line
    kind: Literal["person", "organization"] = "person"
    sort_name: Line | None = None
    aliases: Entries[Line] = ()
    roles: Entries[Role] = ()
    url: Line | None = None
    note: Prose | None = None
    basis: Prose | None = None
    former_ids: Former = ()


__all__ = ["DateSource", "Genre", "Kind", "Original", "Person", "Role", "Slug", "SourceMetadata"]
