"""Where each page stands, how one page names another, and which outward links are made at all.

A link into an original opens at the words quoted by a text fragment, ``#:~:text=start,end`` (W3C Community
Group, *URL Fragment Text Directives*). A browser that knows none, or does not find the words, opens the page
at its top.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

from briefgen.escaping.url import within_site
from briefgen.yaml_source import slugified

if TYPE_CHECKING:
    from briefgen.briefing import Passage
    from briefgen.escaping.html import Html
    from briefgen.pages.page import SiteSettings

_SEGMENT = re.compile(r"[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*", re.ASCII)
_UNSAFE = re.compile(r"[^A-Za-z0-9]+", re.ASCII)
_NOT_IN_URLS = re.compile(
    r"[\x00-\x20\x7f-\xa0\\\"<>^`{|}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_TAKEN = ("index", "readme")


def segment(identifier: str) -> str:
    """An id as one part of a path: itself, unless it would leave its folder or take the folder's own page."""
    if identifier.lower() in _TAKEN:
        return f"{identifier}-"
    if _SEGMENT.fullmatch(identifier) and len(identifier) <= 120:
        return identifier
    digest = hashlib.sha256(identifier.encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return f"{_UNSAFE.sub('-', identifier)[:80].strip('-')}-{digest}".lstrip("-")


def topic_path(slug: str) -> str:
    """The page of a topic."""
    return f"topics/{segment(slug)}.md"


def pdf_path(slug: str) -> str:
    """The PDF of a topic, where there is one."""
    return f"{topic_path(slug).removesuffix('.md')}/{segment(slug)}.pdf"


def source_path(identifier: str) -> str:
    """The page of a source."""
    return f"sources/{segment(identifier)}.md"


def person_path(identifier: str) -> str:
    """The page of a person."""
    return f"people/{segment(identifier)}.md"


def card_path(name: str) -> str:
    """The page of a card, by the entry's permanent id; named as if it were Markdown, like every page."""
    return f"cards/{name}.md"


def embed_path(name: str) -> str:
    """The page of a card that other sites show in a frame."""
    return f"cards/{name}/embed.md"


def card_file(name: str, file: str) -> str:
    """A file that belongs to a card."""
    return f"cards/{name}/{file}"


def tag_slug(tag: str) -> str:
    """A tag as an address has it: the same for ``Export rules`` and ``export rules``."""
    return segment(slugified(tag) or tag.casefold())


def tag_path(tag: str) -> str:
    """The page of a tag."""
    return f"topics/tags/{tag_slug(tag)}/index.md"


def served(path: str, *, directory_urls: bool) -> str:
    """The address of a page below the site's root; empty for the home page."""
    folder, name = posixpath.split(path.removesuffix(".md"))
    if not directory_urls:
        return posixpath.join(folder, f"{name}.html")
    whole = folder if name == "index" else posixpath.join(folder, name)
    return f"{whole}/" if whole else ""


def address(path: str, anchor: str = "", *, directory_urls: bool = True) -> str:
    """The address of a page below the site's root, or of an element on it; empty for the home page."""
    fragment = f"#{quote(anchor, safe='-._~')}" if anchor else ""
    return f"{served(path, directory_urls=directory_urls)}{fragment}"


class Links:
    """The links of one page to the others; relative, so that the site works below any folder."""

    def __init__(self, here: str, settings: SiteSettings) -> None:
        self._directory_urls = settings.directory_urls
        self._here = here
        self._folder = posixpath.dirname(served(here, directory_urls=settings.directory_urls))
        self._known: dict[str, str] = {}

    def to(self, path: str, anchor: str = "") -> Html:
        """The relative address of a page, or of an element on it."""
        if path == self._here and anchor:
            return within_site("", anchor)
        relative = self._known.get(path)
        if relative is None:
            relative = _relative(served(path, directory_urls=self._directory_urls), self._folder)
            self._known[path] = relative
        return within_site(f"{relative}{'/' if self._directory_urls else ''}", anchor)

    def file(self, path: str) -> Html:
        """The relative address of a file that is no page."""
        return within_site(_relative(path, self._folder))

    def topic_file(self, slug: str, name: str) -> Html:
        """The relative address of a file that belongs to a topic."""
        return self.file(f"{topic_path(slug).removesuffix('.md')}/{name}")

    def topic_pdf(self, slug: str) -> Html:
        """The relative address of a topic's PDF."""
        return self.file(pdf_path(slug))

    def topic(self, slug: str, anchor: str = "") -> Html:
        """The address of a topic."""
        return self.to(topic_path(slug), anchor)

    def source(self, identifier: str, anchor: str = "") -> Html:
        """The address of a source."""
        return self.to(source_path(identifier), anchor)

    def collection(self, identifier: str) -> Html:
        """The address of a collection of topics."""
        return self.to(f"topics/collections/{identifier}/index.md")

    def tag(self, tag: str) -> Html:
        """The address of a tag's page."""
        return self.to(tag_path(tag))

    def person(self, identifier: str, anchor: str = "") -> Html:
        """The address of a person."""
        return self.to(person_path(identifier), anchor)

    def card(self, name: str) -> Html:
        """The address of the card of a quotation or figure."""
        return self.to(card_path(name))


def _relative(target: str, folder: str) -> str:
    """A path below the site's root as it is named in a folder there, as ``posixpath.relpath`` has it."""
    there, here = [[part for part in path.split("/") if part] for path in (target, folder)]
    if target.startswith("/") or "." in there or ".." in there:
        return posixpath.relpath(target, folder or ".")
    same = 0
    for one, other in zip(there, here, strict=False):
        if one != other:
            break
        same += 1
    return "/".join([".."] * (len(here) - same) + there[same:]) or "."


def external(url: str | None) -> str | None:
    """A web address that may be linked: http or https, with a host and without credentials; else None."""
    if not url or _NOT_IN_URLS.search(url):
        return None
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and host and "@" not in parts.netloc else None


_WHOLE: Final = 10
"""Words up to which a passage is named whole; longer ones by their beginning and end."""
_END: Final = 4


def original(passage: Passage) -> str:
    """The address of a passage in the original; empty where none is known that may be linked."""
    address = external(passage.source.metadata.url)
    if address is None:
        return ""
    address = address.partition(":~:")[0].removesuffix("#")
    if passage.pages and "#" not in address and urlsplit(address).path.lower().endswith(".pdf"):
        return f"{address}#page={passage.pages[0]}"
    first = passage.anchor.spans[0].slice(passage.source.text).split()
    last = passage.anchor.spans[-1].slice(passage.source.text).split()
    if len(passage.anchor.spans) == 1 and len(first) <= _WHOLE:
        directive = _encoded(first)
    else:
        directive = f"{_encoded(first[:_END])},{_encoded(last[-_END:])}"
    joint = ":~:" if "#" in address else "#:~:"
    return f"{address}{joint}text={directive}"


def _encoded(words: list[str]) -> str:
    """Words percent-encoded, the hyphen too, which would otherwise mark a prefix or a suffix."""
    return quote(" ".join(words), safe="").replace("-", "%2D")
