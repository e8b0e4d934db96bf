"""What a page states in its head: ``meta`` elements of all kinds, its title, and links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.conversion.html.tags import characters_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element


class Head:
    """The statements of a page's ``meta`` elements, by their names in small letters."""

    def __init__(self, tree: _Element) -> None:
        self._tree = tree
        self._values: dict[str, list[str]] = {}
        for meta in tree.iter("meta"):
            value = " ".join(meta.get("content", "").split())
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                for name in meta.get(attribute, "").lower().split():
                    if value:
                        self._values.setdefault(name, []).append(value)

    def all(self, name: str) -> list[str]:
        """All values of a name, each once."""
        return list(dict.fromkeys(self._values.get(name, ())))

    def first(self, name: str) -> str | None:
        """The first value of a name."""
        return next(iter(self._values.get(name, ())), None)

    def stated(self, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Each value of some names, with the name."""
        for name in names:
            for value in self.all(name):
                yield value, name

    def title(self) -> str | None:
        """The words of the ``title`` element."""
        for element in self._tree.iter("title"):
            if element.getparent() is None or not any(
                outer.tag == "svg" for outer in element.iterancestors()
            ):
                return " ".join(characters_of(element).split()) or None
        return None

    def links(self, relation: str) -> list[str]:
        """The addresses of the links with a relation, each once."""
        found = [
            link.get("href", "").strip()
            for link in self._tree.iter("link")
            if relation in link.get("rel", "").lower().split()
        ]
        return list(dict.fromkeys(address for address in found if address))
