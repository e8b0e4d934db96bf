"""Compares a built site with its sources, sharing no code with briefgen.

    verify_site.py SITE CONTENT

SITE is what a build made; CONTENT holds sources.yml, the corpus and curation/. A defect in briefgen that
lets altered words through would pass briefgen's own tests as easily; it does not pass here, where the
published HTML is read as a browser reads it and the sources byte for byte.

Checked: the text of every element of class ``bg-exact`` stands in the source that the nearest
``data-source`` names, and so does every excerpt and what is marked in it; every published topic has its
page with all its entries, and at each former address one that leads on to it; every link and anchor within
the site leads somewhere; nothing is loaded from another host; and there is something to check.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

# What an editor may put between the source's words, and nothing else: …, ..., . . . or something in brackets.
MARK = re.compile(r"\s*(?:…|\.\.\.|\. \. \.|\[[^\[\]]+\])\s*")
# How far apart the words on both sides of a mark may stand in the source, in code points.
REACH = 600

# Classes of elements that show nothing but words of a source.
VERBATIM = {"bg-exact", "bg-excerpt"}

KINDS = {"quotations": "quotation", "figures": "figure", "points": "point", "timeline": "event"}

LOADING = {
    ("audio", "src"), ("embed", "src"), ("iframe", "src"), ("image", "href"), ("img", "src"),
    ("input", "src"), ("object", "data"), ("script", "src"), ("source", "src"), ("track", "src"),
    ("use", "href"), ("video", "poster"), ("video", "src"),
}  # fmt: skip
LINKING = {("a", "href"), ("area", "href"), ("blockquote", "cite"), ("form", "action"), ("q", "cite")}
# The kinds of <link> that tell of another page and fetch nothing.
TELLING = {"alternate", "author", "bookmark", "canonical", "help", "license", "next", "prev", "search", "up"}
CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)""", re.IGNORECASE)


@dataclass(frozen=True)
class Words:
    """What one element shows of a source: pieces of it, parted where the editor's marks stand."""

    source: str | None
    pieces: tuple[str, ...]
    marks: tuple[str, ...]


@dataclass
class Page:
    """One HTML file of the site, parsed as a browser would."""

    site: Path
    path: Path

    @cached_property
    def name(self) -> str:
        """The path within the site, with forward slashes."""
        return self.path.relative_to(self.site).as_posix()

    @cached_property
    def root(self) -> Element:
        """The document's root element."""
        root: Element = html5lib.parse(
            self.path.read_bytes(),
            treebuilder="etree",
            namespaceHTMLElements=False,
            transport_encoding="utf-8",
        )
        return root

    @cached_property
    def elements(self) -> list[Element]:
        """All elements, in order; comments are left out."""
        return [element for element in self.root.iter() if _is_element(element)]

    @cached_property
    def ids(self) -> Counter[str]:
        """Every id, and how often it stands; names of anchors count as ids."""
        named = (e.get("id") or (e.get("name") if _tag(e) == "a" else None) for e in self.elements)
        return Counter(value for value in named if value)

    @cached_property
    def kinds(self) -> Counter[str]:
        """How many elements of each ``data-briefgen`` kind there are."""
        return Counter(kind for e in self.elements if (kind := e.get("data-briefgen")))

    def words(self) -> Iterator[Words]:
        """Every element that shows words of a source, with the source they are said to come from."""
        yield from _words(self.root, None)

    def loads(self) -> Iterator[str]:
        """Every address that a browser fetches by itself when it shows the page."""
        for element in self.elements:
            tag = _tag(element)
            for attribute, value in element.attrib.items():
                key = attribute.rpartition("}")[2]
                if (tag, key) in LOADING or (tag == "link" and key == "href" and not _is_telling(element)):
                    yield value
                elif key in ("srcset", "imagesrcset"):
                    yield from (candidate.split()[0] for candidate in value.split(",") if candidate.strip())
                elif key == "style":
                    yield from _css_addresses(value)
            if tag == "style":
                yield from _css_addresses(_text(element))
            elif tag == "meta" and (element.get("http-equiv") or "").lower() == "refresh":
                yield (element.get("content") or "").partition("=")[2].strip("'\" ")

    def links(self) -> Iterator[str]:
        """Every address that a reader may follow."""
        for element in self.elements:
            tag = _tag(element)
            for attribute, value in element.attrib.items():
                if (tag, attribute.rpartition("}")[2]) in LINKING:
                    yield value
            if tag == "link" and _is_telling(element) and element.get("href"):
                yield element.get("href", "")


@dataclass
class Verification:
    """The whole check; defects gather as lines."""

    site: Path
    content: Path
    defects: list[str] = field(default_factory=list)
    quotations: int = 0
    links: int = 0

    def run(self) -> None:
        """Check everything there is."""
        for page in self.pages.values():
            self._check_words(page)
            self._check_addresses(page)
        self._check_stylesheets()
        self._check_indexes()
        self._check_topics()
        if not self.quotations:
            self.defects.append("no page shows a word of any source (class bg-exact)")

    @cached_property
    def pages(self) -> dict[str, Page]:
        """All HTML files, by their path within the site."""
        pages = (Page(self.site, path) for path in sorted(self.site.rglob("*.html")))
        return {page.name: page for page in pages}

    @cached_property
    def sources(self) -> dict[str, str]:
        """The text of each source by its id, as it stands in the file but for a byte order mark."""
        described: dict[str, Any] = {}
        for path in _yaml_files(self.content, "sources"):
            described |= _load_yaml(path)
        texts = {}
        for name, source in described.items():
            if isinstance(source, dict) and source.get("path"):
                texts[name] = (self.content / source["path"]).read_bytes().decode("utf-8-sig")
        return texts

    @cached_property
    def address(self) -> str:
        """Where the site says it stands, with a slash at the end."""
        front = self.pages.get("index.html")
        links = (e for e in front.elements if e.get("rel") == "canonical") if front else ()
        return next((link.get("href", "") for link in links), "http://site.invalid/")

    def _check_words(self, page: Page) -> None:
        for words in page.words():
            self.quotations += 1
            fault = self._fault(words)
            if fault:
                self.defects.append(f"{page.name}: {fault}: {'|'.join(words.pieces)!r}")
        for element in page.elements:
            kind = element.get("data-briefgen")
            if kind in ("quotation", "figure") and not any("bg-exact" in _classes(e) for e in element.iter()):
                self.defects.append(
                    f"{page.name}: a {kind} shows no words of its source: {_text(element)[:80]!r}"
                )
        for name in (name for name, count in page.ids.items() if count > 1):
            self.defects.append(f"{page.name}: the id {name!r} stands more than once")

    def _check_indexes(self) -> None:
        """The words that a script shows of a list: texts that take turns with an editor's marks."""
        for name in ("quotes", "figures"):
            path = self.site / "lists" / f"{name}.json"
            if not path.is_file():
                continue
            index = json.loads(path.read_text(encoding="utf-8"))
            # Speakers, sources and topics are shown beside the words; a figure has no speaker.
            place = 3 if name == "quotes" else 2
            for number, length in enumerate(index["chunks"]):
                file = path.with_name(f"{name}-{number}.json")
                rows = json.loads(file.read_text(encoding="utf-8"))
                if len(rows) != length:
                    self.defects.append(f"lists/{file.name}: {len(rows)} entries, not {length}")
                for row in rows:
                    self.quotations += 1
                    (given, *_), ((_, source, *_), *_) = row[1], row[place]
                    texts = [given] if isinstance(given, str) else given
                    fault = self._fault(Words(source, tuple(texts[::2]), tuple(texts[1::2])))
                    if fault:
                        self.defects.append(f"lists/{file.name}: {fault}: {given!r}")

    def _fault(self, words: Words) -> str | None:
        if words.source is None:
            return "words of no source"
        if words.source not in self.sources:
            return f"words of an unknown source {words.source!r}"
        for mark in words.marks:
            if not MARK.fullmatch(mark):
                return f"{mark!r} is no editor's mark"
        if not any(piece.strip() for piece in words.pieces):
            return "marks and no words"
        gap = f".{{0,{REACH}}}?"
        pattern = gap.join(re.escape(piece) for piece in words.pieces if piece)
        found = re.search(pattern, self.sources[words.source].replace("\f", " "), re.DOTALL)
        return None if found else f"words that do not stand in {words.source!r}"

    def _check_addresses(self, page: Page) -> None:
        for address in page.loads():
            self._check_loaded(page.name, address)
        for address in page.links():
            self.links += 1
            self._check_link(page, address)

    def _check_stylesheets(self) -> None:
        for path in sorted(self.site.rglob("*.css")):
            for address in _css_addresses(path.read_text(encoding="utf-8")):
                self._check_loaded(path.relative_to(self.site).as_posix(), address)

    def _check_loaded(self, name: str, address: str) -> None:
        if address.strip().lower().startswith(("data:", "about:", "#")):
            return
        within = self._within(name, address)
        if within is None:
            self.defects.append(f"{name}: loads from elsewhere: {address}")
        elif self._file(within) is None:
            self.defects.append(f"{name}: loads what is not there: {address}")

    def _check_link(self, page: Page, address: str) -> None:
        within = self._within(page.name, address)
        parts = urlsplit(address.strip())
        if within is None:
            if parts.scheme.lower() not in ("http", "https", "mailto"):
                self.defects.append(f"{page.name}: a link out of the site: {address}")
            return
        file = self._file(within)
        if file is None:
            self.defects.append(f"{page.name}: a link that leads nowhere: {address}")
            return
        # What follows :~: is an instruction to the browser, not an id.
        anchor = unquote(parts.fragment.partition(":~:")[0])
        target = self.pages.get(file.relative_to(self.site).as_posix())
        if anchor and target and anchor not in target.ids:
            self.defects.append(f"{page.name}: a link to an anchor that is not there: {address}")

    def _within(self, name: str, address: str) -> str | None:
        """Which path of the site an address in the file ``name`` means; None where it leads elsewhere."""
        resolved = urljoin(self.address + name.removesuffix("index.html"), address.strip())
        if not resolved.startswith(self.address):
            return None
        return unquote(urlsplit(resolved.removeprefix(self.address)).path)

    def _file(self, within: str) -> Path | None:
        path = self.site / within
        if path.is_dir():
            path /= "index.html"
        return path if path.is_file() else None

    def _check_topics(self) -> None:
        for path in _yaml_files(self.content, "curation"):
            topic = _load_yaml(path)
            if topic.get("status") != "published":
                continue
            page = self.pages.get(str(PurePosixPath("topics", path.stem, "index.html")))
            if page is None:
                self.defects.append(f"{path}: published, but it has no page")
                continue
            for key, kind in KINDS.items():
                wanted, shown = len(topic.get(key) or ()), page.kinds[kind]
                if shown < wanted:
                    self.defects.append(f"{page.name}: {shown} of {wanted} {key} are shown")
            self._check_cards(page)
            for former in topic.get("aliases") or ():
                self._check_former(str(PurePosixPath("topics", former, "index.html")), page)

    def _check_cards(self, page: Page) -> None:
        """Each quotation and figure of a topic has a card and a frame, which show it."""
        for element in page.elements:
            if element.get("data-briefgen") in ("quotation", "figure"):
                name = element.get("id", "")
                for file in (f"cards/{name}/index.html", f"cards/{name}/embed/index.html"):
                    card = self.pages.get(file)
                    shown = card.elements if card else ()
                    if not any(e.get("id") == name and e.get("data-briefgen") for e in shown):
                        self.defects.append(f"{file}: no card of what {page.name} shows")

    def _check_former(self, name: str, present: Page) -> None:
        page = self.pages.get(name)
        targets = {self._within(name, address) for address in page.loads()} if page else set()
        if present.name.removesuffix("index.html") not in targets:
            self.defects.append(f"{name}: a former address that does not lead on to {present.name}")


def _words(element: Element, source: str | None) -> Iterator[Words]:
    source = element.get("data-source") or source
    if VERBATIM.intersection(_classes(element)) or (source and _tag(element) == "mark"):
        pieces, marks = [""], []
        for is_mark, text in _stretches(element):
            if is_mark:
                marks.append(text)
                pieces.append("")
            else:
                pieces[-1] += text
        yield Words(source, tuple(pieces), tuple(marks))
        return
    for child in element:
        if _is_element(child):
            yield from _words(child, source)


def _stretches(element: Element) -> Iterator[tuple[bool, str]]:
    """The text of an element in order, each stretch with whether it is an editor's mark."""
    yield False, element.text or ""
    for child in element:
        if _is_element(child):
            if "bg-mark" in _classes(child):
                yield True, _text(child)
            else:
                yield from _stretches(child)
        yield False, child.tail or ""


def _text(element: Element) -> str:
    return "".join(element.itertext())


def _tag(element: Element) -> str:
    return str(element.tag).rpartition("}")[2].lower()


def _is_element(node: Any) -> bool:
    return isinstance(node.tag, str)  # a comment's tag is a function


def _classes(element: Element) -> list[str]:
    return (element.get("class") or "").split()


def _is_telling(element: Element) -> bool:
    return TELLING.issuperset((element.get("rel") or "").lower().split())


def _css_addresses(css: str) -> Iterator[str]:
    for match in CSS_ADDRESS.finditer(css):
        address = match[1] or match[2]
        if address:
            yield address


def _yaml_files(content: Path, name: str) -> list[Path]:
    """A part of the content, which may be one file or a folder of files."""
    single = content / f"{name}.yml"
    folder = (path for path in (content / name).rglob("*") if path.suffix in (".yml", ".yaml"))
    return [single] if single.is_file() else sorted(folder)


def _load_yaml(path: Path) -> dict[str, Any]:
    # This loader makes text, lists and mappings of everything, and nothing else.
    return yaml.load(path.read_bytes(), yaml.BaseLoader) or {}  # noqa: S506


def as_line(defect: str) -> str:
    """A defect as a line of the log that GitHub's runner does not take for an order, whatever it names."""
    shown = "".join(character if character.isprintable() else "\ufffd" for character in defect)
    inert = shown.replace("##[", "# #[")
    return f"./{inert}" if inert.lstrip().startswith("::") else inert


def main(arguments: list[str]) -> int:
    """Run the command line; the result is the exit status."""
    if len(arguments) != 2 or not all(Path(argument).is_dir() for argument in arguments):
        print("usage: verify_site.py SITE CONTENT (two folders)", file=sys.stderr)
        return 2
    verification = Verification(Path(arguments[0]).resolve(), Path(arguments[1]).resolve())
    verification.run()
    for defect in verification.defects:
        print(as_line(defect))
    print(
        f"{len(verification.pages)} pages, {verification.quotations} passages compared with "
        f"{len(verification.sources)} sources, {verification.links} links followed, "
        f"{len(verification.defects)} defects"
    )
    return 1 if verification.defects else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
