"""What rendering yields: plain values. Front ends write them or hand them to MkDocs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


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


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that pages use, beside them."""

    path: str
    content: bytes


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
        values: What the template is given beside what every template is given.
        origin: As a page has it.
    """

    path: str
    template: str
    values: dict[str, Any]
    origin: str | None = None
