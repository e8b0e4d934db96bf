"""What rendering yields: plain values. Front ends write them or hand them to MkDocs."""

from __future__ import annotations

from contextvars import copy_context
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.standing import Standing

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown page.

    Attributes:
        path: Relative to the folder of pages, with forward slashes: ``topics/a-slug.md``.
        text: Markdown with front matter; ends with a newline.
        origin: The YAML it is edited in, relative to the project's folder; None where there is no one file.
    """

    path: str
    text: str
    origin: str | None = None

    @property
    def digest(self) -> bytes:
        """What stands for the text: its SHA-256."""
        return digest_of(self.text)


def digest_of(text: str) -> bytes:
    """What stands for a page's text."""
    return sha256(text.encode("utf-8", "surrogatepass")).digest()


class LaterPage(Page):
    """A page whose text is known by its digest, and is fetched only for who asks for it."""

    __slots__ = ("_digest", "_fetch")
    _digest: bytes
    _fetch: Callable[[], str]

    def __init__(self, path: str, digest: bytes, fetch: Callable[[], str], origin: str | None = None) -> None:
        for name, value in (
            ("path", path),
            ("origin", origin),
            ("_digest", digest),
            ("_fetch", _as_now(fetch)),
        ):
            object.__setattr__(self, name, value)

    @property
    def text(self) -> str:
        """The text, fetched anew each time."""
        return self._fetch()

    @property
    def digest(self) -> bytes:
        """What stands for the text, which is not fetched."""
        return self._digest

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Page) and _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash(_values(self))


def _values(page: Page) -> tuple[str, str, str | None]:
    return page.path, page.text, page.origin


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that pages use, beside them.

    Attributes:
        key: What stands for all that it was made from; empty where nothing does.
    """

    path: str
    content: bytes
    key: str = field(default="", compare=False)


class LaterAsset(Asset):
    """A file whose content is made or read only for who asks for it: a site that stands or a store has it."""

    __slots__ = ("_make",)
    _make: Callable[[], bytes]

    def __init__(self, path: str, make: Callable[[], bytes], key: str) -> None:
        for name, value in (("path", path), ("key", key), ("_make", _as_now(make))):
            object.__setattr__(self, name, value)

    @property
    def content(self) -> bytes:
        """The content, made anew each time."""
        return self._make()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Asset) and (self.path, self.content) == (other.path, other.content)

    def __hash__(self) -> int:
        return hash((self.path, self.content))


def _as_now(work: Callable[[], T]) -> Callable[[], T]:
    """Something that is done later, in the language of now."""
    return partial(copy_context().run, work)


def asset(path: str, key: str, make: Callable[[], bytes], standing: Standing | None) -> Asset:
    """A file, made at once unless the site that stands has the one that is made from its key.

    Args:
        path: Where it is.
        key: What stands for all that it is made from; empty where nothing does.
        make: Makes it, now or later.
        standing: The site that stands.
    """
    if standing is not None and standing.has_made(path, key):
        return LaterAsset(path, make, key)
    return Asset(path, make(), key)


@dataclass(frozen=True, slots=True)
class DataLicense:
    """What a site's data may be used for.

    Attributes:
        name: Its SPDX id; empty if it has none.
        title: What it is called; its address where that is all that is known of it.
        url: Where it is.
        attribution: Whom to credit.
    """

    name: str
    title: str
    url: str
    attribution: str

    @property
    def line(self) -> str:
        """All of it on a line, for files that have room for nothing else."""
        parts = (self.name, self.title if self.title != self.url else "", self.url)
        return f"{', '.join(filter(None, parts))}; credit: {self.attribution}"


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What the pages must know of the site around them.

    Attributes:
        name: The site's name.
        description: What the site is, in a sentence or two; empty for none.
        url: The address at which readers find the site; None where it is not known.
        language: BCP 47 tag of the pages' own language.
        directory_urls: Whether ``a/b.md`` is served as ``a/b/`` and not as ``a/b.html``.
        data_license: What its data may be used for; None if that is not stated.
    """

    name: str
    description: str = ""
    url: str | None = None
    language: str = "en"
    directory_urls: bool = True
    data_license: DataLicense | None = None


@dataclass(frozen=True)
class Order:
    """A page to be rendered.

    Attributes:
        path: As a page has it.
        template: The file ``pages/<template>.md.j2`` among the templates.
        values: What the template is given beside what every template is given. ``charted``: what pictures
            of the whole site it may show, with the entries in each.
        origin: As a page has it.
        worked_out: What it is given besides, worked out of ``values`` and nothing else, and only if it is
            rendered.
    """

    path: str
    template: str
    values: dict[str, Any]
    origin: str | None = None
    worked_out: Callable[[], dict[str, Any]] = dict
