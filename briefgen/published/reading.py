"""Reads a page of a built site in one pass, and says wherever browsers might read it differently.

No HTML parser is used. Those of the standard library and of libxml2 make another tree than browsers of faulty
markup, which hides or shows what browsers do not; one that makes the browsers' tree of any input (html5lib,
lexbor) takes minutes for a large site, or memory without bound for a hostile page. Read here is what can be
read in one way only (``markup``, ``nesting``); the rest is a doubt.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from briefgen.published.hiding import STEERING, UNSHOWN, doubt_of_attributes, why_hidden
from briefgen.published.markup import tokens
from briefgen.published.nesting import DEEPEST, NO_TEXT, VOID, doubt_of_start
from briefgen.published.open_element import OpenElement, Section
from briefgen.published.shown import LABELS, ShownEntry, ShownPage, Words

if TYPE_CHECKING:
    from briefgen.published.markup import Token

_MOST_DOUBTS: Final = 3
_MOST_SHOWN: Final = 200_000
"""Entries and elements of words on a page that is read to its end."""

_ONCE: Final = frozenset({"html", "head", "body"})
_VERBATIM: Final = frozenset({"bg-exact", "bg-excerpt"})
_LABELLED: Final = frozenset({*LABELS, "bg-speaker"})
_AMONG_WORDS: Final = frozenset({"bg-mark", "bg-bidi"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PERMALINK: Final = frozenset({"class", "href", "title"})
_MARKER: Final = "\x01"
"""Parts tags from text in a page's flow; the text's own are taken out."""


def read_page(html: str) -> ShownPage:
    """Read a whole page."""
    reading = _Reading()
    reading.run(html.replace("\r\n", "\n").replace("\r", "\n"))
    if not reading.encoded:
        reading.doubt(0, "no <meta charset>, without which browsers guess the encoding")
    return reading.page


def read_fragment(html: str) -> tuple[ShownPage, bool]:
    """Read what stands in a page's ``body``, and tell whether all its text stands within elements."""
    reading = _Reading()
    for name in ("html", "body"):
        reading.push(reading.inner(name))
    reading.run(html)
    return reading.page, not reading.bare


@dataclass
class _Reading:
    page: ShownPage = field(default_factory=ShownPage)
    stack: list[OpenElement] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    flow: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    last_start: str = ""
    encoded: bool = False
    bare: bool = False
    count: int = 0

    def run(self, html: str) -> None:
        for token in tokens(html):
            match token.kind:
                case "text":
                    self.text(token)
                case "start":
                    self.start(token)
                case "end":
                    self.end(token)
                case "raw":
                    self.raw(token)
                case "doubt":
                    self.doubt(token.offset, token.text)
            self.last_start = token.name if token.kind == "start" else ""
            if len(self.stack) > DEEPEST or self.count > _MOST_SHOWN:
                self.doubt(token.offset, "the page is not read beyond this place")
                break
        if self.stack:
            self.doubt(len(html), f"the page ends within <{self.names[-1]}>")
        while self.stack:
            self.pop()
        self.page.flow = _collapsed(self.flow)

    def doubt(self, offset: int, message: str) -> None:
        if len(self.page.doubts) < _MOST_DOUBTS:
            self.page.doubts.append((offset, message))

    def inner(self, name: str) -> OpenElement:
        """An element within the innermost that is open."""
        return self.stack[-1].inner(name) if self.stack else OpenElement(name)

    def push(self, element: OpenElement) -> None:
        self.stack.append(element)
        self.names.append(element.name)

    def text(self, token: Token) -> None:
        text = token.text
        if self.last_start == "pre" and text.startswith("\n"):
            text = text[1:]
        if not text.isspace() and (not self.stack or self.names[-1] in NO_TEXT):
            self.doubt(token.offset, f"text within <{self.names[-1] if self.stack else ''}>")
        if not self.stack:
            return
        top = self.stack[-1]
        if top.labelled:
            self.texts.append(text)
        if top.name == "body" and not text.isspace():
            self.bare = True
        if top.words:
            top.words.parts.append((text, top.mark))
        if not top.left_out or any(map(str.isalnum, text)):
            self.flow.append(text.replace(_MARKER, "") if _MARKER in text else text)

    def raw(self, token: Token) -> None:
        self.flow.append(token.text.replace(_MARKER, ""))
        if "svg" in self.names and "<" in token.text:
            self.doubt(token.offset, "a drawing's title with markup in it")

    def start(self, token: Token) -> None:
        name, attributes = token.name, token.attributes
        if doubt := doubt_of_start(name, self.names, slash=token.slash):
            self.doubt(token.offset, doubt)
        if name in STEERING:
            if doubt := doubt_of_attributes(name, attributes):
                self.doubt(token.offset, doubt)
            self.encoded = self.encoded or attributes.get("charset", "").lower() == "utf-8"
        if name in _ONCE:
            if name in self.seen:
                self.doubt(token.offset, f"<{name}> a second time, or too late")
            self.seen.update({"head", name} if name == "body" else {name})
        element = self.inner(name)
        element.left_out = self._is_permalink(name, attributes)
        self._to_flow(element, attributes)
        if attributes or element.words or name in UNSHOWN:
            self._take(element, token, attributes, frozenset(attributes.get("class", "").split()))
        if not (name in VOID or (token.slash and "svg" in (*self.names, name))):
            self.push(element)

    def _take(
        self, element: OpenElement, token: Token, attributes: dict[str, str], classes: frozenset[str]
    ) -> None:
        if element.words and (element.name not in ("span", "mark") or classes - _AMONG_WORDS):
            self.doubt(token.offset, f"<{element.name}> among a source's words")
        element.hidden = element.hidden or why_hidden(element.name, attributes, classes)
        element.source = attributes.get("data-source") or element.source
        element.mark = element.mark or "bg-mark" in classes
        if "bg-said" in classes:
            element.section = Section()
        if "data-briefgen" in attributes:
            self._begin_entry(element, attributes)
        if _VERBATIM & classes:
            self._begin_words(element, token.offset, excerpt="bg-excerpt" in classes)
        if not element.labelled and not _LABELLED.isdisjoint(classes):
            element.label = next(label for label in (*LABELS, "bg-speaker") if label in classes)
            element.labelled = True
            self.texts.clear()
        if element.name == "link" and attributes.get("rel", "").lower() == "canonical":
            self.page.canonical = self.page.canonical or attributes.get("href")
        if element.name == "meta" and attributes.get("name", "").lower() == "generator":
            self.page.generator = attributes.get("content", "")

    def _is_permalink(self, name: str, attributes: dict[str, str]) -> bool:
        """Whether an element is the sign that Markdown puts after a heading; it may hold no word."""
        return (
            name == "a"
            and bool(self.names)
            and self.names[-1] in _HEADINGS
            and attributes.get("class") == "headerlink"
            and attributes.get("href", "").startswith("#")
            and attributes.keys() <= _PERMALINK
        )

    def _to_flow(self, element: OpenElement, attributes: dict[str, str]) -> None:
        """Tell of a start tag with all its attributes, but for the id that Markdown gives a heading."""
        if not element.left_out:
            free = "id" if element.name in _HEADINGS else ""
            told = [f"{key}={attributes[key]}" for key in sorted(attributes) if key != free]
            tag = " ".join([element.name, *told]).replace(_MARKER, "")
            self.flow.append(f"{_MARKER}{tag}{_MARKER}")

    def _begin_entry(self, element: OpenElement, attributes: dict[str, str]) -> None:
        self.count += 1
        within = element.entry is not None
        folded = "it lies within <details>" if "details" in self.names else ""
        element.entry = ShownEntry(
            attributes["data-briefgen"],
            attributes.get("id", ""),
            attributes.get("data-source"),
            element.hidden or folded,
            element.section.speaker if element.section else None,
        )
        element.begins = not within
        element.flow_start = len(self.flow) - 1
        self.page.entries.append(element.entry)

    def _begin_words(self, element: OpenElement, offset: int, *, excerpt: bool) -> None:
        self.count += 1
        element.words = Words(element.source, element.hidden, offset)
        if excerpt:
            self.page.excerpts.append(element.words)
        elif element.entry:
            element.entry.words.append(element.words)
        else:
            self.page.strays.append(element.words)

    def end(self, token: Token) -> None:
        if not self.names or self.names[-1] != token.name:
            self.doubt(token.offset, f"</{token.name}> that ends another element than it names")
            if token.name not in self.names:
                return
            while self.names[-1] != token.name:
                self.pop()
        self.pop()

    def pop(self) -> None:
        element = self.stack.pop()
        self.names.pop()
        if not element.left_out and element.name not in _ONCE:
            self.flow.append(f"{_MARKER}/{element.name}{_MARKER}")
        if element.label:
            text = "".join(self.texts)
            if element.label != "bg-speaker" and element.entry:
                element.entry.labels.setdefault(element.label, []).append(text)
            elif element.section:
                element.section.speaker = text.strip()
        if element.begins and element.entry:
            element.entry.flow = _collapsed(self.flow[element.flow_start :])


def _collapsed(flow: list[str]) -> str:
    return " ".join("".join(flow).split())
