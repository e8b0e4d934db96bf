"""Fits a page's HTML into a file that holds several: its ids and links, and nothing that runs or loads.

The text between tags is handed on as it was written, references and all.
"""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

from briefgen.escaping.html import encode
from briefgen.preview.addresses import is_outward

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Attributes = list[tuple[str, str | None]]
    Resolve = Callable[[str], str | None]

# Runs, loads, asks for input, or speaks for the whole document.
_LEFT_OUT: Final = frozenset({
    "applet", "audio", "base", "body", "button", "canvas", "embed", "form", "frame", "frameset", "head",
    "html", "iframe", "input", "link", "meta", "noscript", "object", "script", "select", "source", "style",
    "svg", "template", "textarea", "title", "track", "video",
})  # fmt: skip
# Elements without content: https://html.spec.whatwg.org/multipage/syntax.html#void-elements
_VOID: Final = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
})  # fmt: skip
# Only in these does a slash before the bracket close an element:
# https://html.spec.whatwg.org/multipage/syntax.html#start-tags
_FOREIGN: Final = frozenset(("math", "svg"))
# Downloads of the site, its cards and the list of a page's headings, which a single file does not have.
_LEFT_OUT_CLASSES: Final = frozenset(("bg-contents", "bg-data", "bg-share"))
_IDS: Final = frozenset(("aria-controls", "aria-describedby", "aria-labelledby", "for", "headers", "id"))
_ADDRESSES: Final = frozenset(("cite", "href"))
_KEPT: Final = frozenset({
    "align", "alt", "class", "colspan", "datetime", "dir", "height", "lang", "open", "reversed", "role",
    "rowspan", "scope", "span", "src", "start", "title", "value", "width",
})  # fmt: skip
# What a judge of a change came to see, opened.
_OPENED: Final = "bg-evidence"


def adapted(html: str, page: str, resolve: Resolve) -> str:
    """The HTML of a page as a part of the file.

    Args:
        html: As Python-Markdown wrote it.
        page: The page's address below the site's root, with which its ids begin.
        resolve: What becomes of an address; None where the link is dropped and its words stay.
    """
    adapter = _Adapter(page, resolve)
    adapter.feed(html)
    adapter.close()
    return "".join(adapter.parts)


class _Adapter(HTMLParser):
    def __init__(self, prefix: str, resolve: Resolve) -> None:
        super().__init__(convert_charrefs=False)
        self.parts: list[str] = []
        self._prefix = prefix
        self._resolve = resolve
        self._within: list[str] = []  # the open elements of what is being left out

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        if (
            self._within
            or tag in _LEFT_OUT
            or _is_left_out(attrs)
            or (tag == "img" and not _is_inline(attrs))
        ):
            if tag not in _VOID:
                self._within.append(tag)
        else:
            written = "".join(_attribute(name, value) for name, value in self._adapted(tag, attrs))
            self.parts.append(f"<{tag}{written}>")

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        self.handle_starttag(tag, attrs)
        if tag in _FOREIGN:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._within:
            if tag not in _LEFT_OUT:
                self.parts.append(f"</{tag}>")
        elif tag in self._within:
            while self._within.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._put(data)

    def handle_entityref(self, name: str) -> None:
        self._put(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._put(f"&#{name};")

    def _put(self, text: str) -> None:
        if not self._within:
            self.parts.append(text)

    def _adapted(self, tag: str, attrs: Attributes) -> Iterable[tuple[str, str | None]]:
        for name, value in attrs:
            if name in _IDS and value:
                yield name, " ".join(f"{self._prefix}{part}" for part in value.split())
            elif name in _ADDRESSES and value:
                if (resolved := self._resolve(value)) is not None:
                    yield name, resolved
                    yield from _rel(tag, resolved)
            elif name in _KEPT or name.startswith(("data-", "aria-")):
                yield name, value
        if tag == "details" and _OPENED in _classes(attrs) and "open" not in dict(attrs):
            yield "open", None


def _rel(tag: str, address: str) -> Iterable[tuple[str, str]]:
    return [("rel", "noopener noreferrer external")] if tag == "a" and is_outward(address) else []


def _classes(attrs: Attributes) -> list[str]:
    return (dict(attrs).get("class") or "").split()


def _is_left_out(attrs: Attributes) -> bool:
    return not _LEFT_OUT_CLASSES.isdisjoint(_classes(attrs)) or dict(attrs).get("id") == "data"


def _is_inline(attrs: Attributes) -> bool:
    return (dict(attrs).get("src") or "").startswith("data:image/")


def _attribute(name: str, value: str | None) -> str:
    return f" {name}" if value is None else f' {name}="{encode(value)}"'
