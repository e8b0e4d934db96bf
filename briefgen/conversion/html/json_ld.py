"""What a page states in JSON-LD (https://schema.org): the one article that it describes."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any, Final

from briefgen.conversion.html.tags import characters_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

Node = dict[str, Any]

_LONGEST: Final = 2_000_000
_ARTICLE: Final = re.compile(r"(?:Article|Posting|Report|Review|Statement|Speech|Interview|Recipe)\Z")
_PAGE: Final = re.compile(r"(?:WebPage|ItemPage|AboutPage)\Z")
_WRAPPING: Final = re.compile(r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?://\s*)?\]\]>)\s*;?\s*\Z")
_TAG: Final = re.compile(r"<[^<>]{0,500}>")


class Linked:
    """The nodes of a page's JSON-LD.

    Attributes:
        article: The only article; empty if there is none or several.
        page: The page around it; empty likewise.
    """

    def __init__(self, tree: _Element) -> None:
        nodes = list(_nodes(tree))
        self._known = {
            node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1
        }
        self.article = _only([node for node in nodes if _is(node, _ARTICLE)])
        self.page = _only([node for node in nodes if _is(node, _PAGE)])

    def text(self, node: Mapping[str, Any], key: str) -> str | None:
        """A value of a node as one line."""
        return _line(node.get(key))

    def names(self, node: Mapping[str, Any], key: str) -> list[str]:
        """The names of the persons or organizations that a node refers to."""
        found = []
        for value in _listed(node.get(key)):
            entity = (
                self._known.get(value["@id"], value) if isinstance(value, dict) and "@id" in value else value
            )
            name = entity.get("name") if isinstance(entity, dict) else entity
            found += [line for part in _listed(name) if (line := _line(part))]
        return list(dict.fromkeys(found))


def _nodes(tree: _Element) -> Iterator[Node]:
    for script in tree.iter("script"):
        if "ld+json" not in script.get("type", "").lower():
            continue
        text = _WRAPPING.sub("", characters_of(script)[:_LONGEST])
        try:
            waiting = [json.loads(text, strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting += value
            elif isinstance(value, dict):
                yield value
                waiting += [value[key] for key in ("@graph", "mainEntity") if key in value]
                if isinstance(value.get("mainEntityOfPage"), dict):
                    waiting.append(value["mainEntityOfPage"])


def _is(node: Node, kinds: re.Pattern[str]) -> bool:
    return any(isinstance(kind, str) and kinds.search(kind) for kind in _listed(node.get("@type")))


def _only(nodes: list[Node]) -> Node:
    """The only node, or the one that others repeat; empty if they are about different things."""
    if len({_line(node.get("headline")) or _line(node.get("name")) for node in nodes}) != 1:
        return {}
    whole: Node = {}
    for node in nodes:
        for key, value in node.items():
            if whole.setdefault(key, value) != value and key in {"datePublished", "headline"}:
                whole[key] = None
    return whole


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _line(value: object) -> str | None:
    """Text on one line, without entities or tags; None if it is no text."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, str):
        return None
    return " ".join(_TAG.sub("", unescape(unescape(value))).split()) or None
