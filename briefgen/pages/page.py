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
class SiteSettings:
    """What the pages must know of the site around them.

    Attributes:
        name: The site's name.
        description: What the site is, in a sentence or two; empty for none.
        url: The address at which readers find the site; None where it is not known.
        language: BCP 47 tag of the pages' own language.
        directory_urls: Whether ``a/b.md`` is served as ``a/b/`` and not as ``a/b.html``.
    """

    name: str
    description: str = ""
    url: str | None = None
    language: str = "en"
    directory_urls: bool = True


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
