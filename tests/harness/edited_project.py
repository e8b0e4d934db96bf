# ruff: noqa: E501  # the texts of a project are as long as they are
"""A small project that a random hand edits, step by step: what a cache has to follow.

Every kind of edit that an editor makes is among them, also those that go wrong and those that are taken back.
"""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Final

from tests.harness.project import write_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SOURCES: Final = {
    "bridge": "The old bridge\n\nThe council voted on Tuesday to close the old bridge for more than 6 weeks.\n\n"
    "“We found cracks in two of the pillars, and nobody should cross it,” said Ada Holm, the town engineer.\n\n"
    "The repair will cost about 2.4 million euros, Holm said. The council may ask the region for half of it.\n",
    "ferry": "A ferry instead\n\nWhile the old bridge is closed, a ferry will cross the river 12 times a day.\n\n"
    "“I have waited for this ferry for 9 years,” said Bo Lund, who runs the mill.\n\n"
    "Ada Holm told reporters that “nobody should cross it” until the pillars are safe.\n\n"
    "The ferry costs 3,000 euros a day. It did not run on Sunday.\n",
    "region": "Region answers\n\nThe region will not pay for the bridge, said Cleo Marsh, its treasurer, on 4 May 2024.\n\n"
    "“We never promised the town a single euro for this bridge,” Marsh said. “We were asked too late.”\n\n"
    "Marsh put the cost of the repair at 2.6 million euros.\n",
    "mill": "At the mill\n\n“The mill stands still because the bridge is closed,” Bo Lund wrote to the council.\n\n"
    "According to Lund, 40 people work there. Some of them could lose their jobs.\n",
}
METADATA: Final = """\
bridge: {path: corpus/bridge.txt, title: The old bridge, publisher: Town Courier, date_published: 2024-05-02}
ferry: {path: corpus/ferry.txt, title: A ferry instead, publisher: River Post, date_published: 2024-05-03}
region: {path: corpus/region.txt, title: Region answers, publisher: Town Courier, date_published: 2024-05-05}
mill: {path: corpus/mill.txt, title: At the mill, publisher: unknown, is_based_on: [ferry]}
"""
PEOPLE: Final = """\
ada-holm: {name: Ada Holm, aliases: [Holm], roles: [{title: town engineer}]}
bo-lund: {name: Bo Lund, aliases: [Lund]}
cleo-marsh: {name: Cleo Marsh, aliases: [Marsh], roles: [{title: treasurer, organization: Region}]}
"""
TOPICS: Final = {
    "bridge": """\
title: The bridge is closed
abstract: The council closed the old bridge. Who pays for the repair is open.
status: published
date_published: 2024-05-06
tags: [traffic]
related: [ferry]
figures:
  - {value: about 2.4 million euros, measures: cost of the repair, source: bridge, exact: about 2.4 million euros}
  - {value: 2.6 million euros, measures: cost of the repair, source: region, exact: 2.6 million euros}
points:
  - text: The council closed the old bridge for more than 6 weeks.
    status: confirmed
    evidence:
      - {source: bridge, exact: voted on Tuesday to close the old bridge for more than 6 weeks}
      - {source: ferry, exact: While the old bridge is closed}
  - text: The region refuses to pay for the bridge.
    status: disputed
    evidence:
      - {source: region, exact: will not pay for the bridge}
quotations:
  - {speaker: ada-holm, source: bridge, exact: "We found cracks in two of the pillars, and nobody should cross it"}
  - {speaker: cleo-marsh, source: region, exact: We never promised the town a single euro for this bridge}
""",
    "ferry": """\
title: The ferry
abstract: A ferry crosses the river, and Lund speaks of “9 years”.
status: published
date_published: 2024-05-07
figures:
  - {value: 12 times a day, measures: crossings, source: ferry, exact: 12 times a day}
points:
  - text: The ferry crosses the river 12 times a day.
    status: confirmed
    evidence:
      - {source: ferry, exact: a ferry will cross the river 12 times a day}
  # briefgen: ignore[point-unrelated] the owner said so by phone
  - text: The mill employs 40 people.
    status: confirmed
    confirmed_because: The owner showed us the books.
    evidence:
      - {source: mill, exact: 40 people work there}
quotations:
  - {speaker: bo-lund, source: ferry, exact: I have waited for this ferry for 9 years}
  - {speaker: ada-holm, source: ferry, exact: nobody should cross it}
""",
    "mill": """\
title: The mill stands still
abstract: What the mill loses while the bridge is closed.
status: draft
points:
  - text: Some people at the mill could lose their jobs.
    status: unknown
    basis: We spoke to three of them.
    evidence:
      - {source: mill, exact: Some of them could lose their jobs}
quotations:
  - {speaker: bo-lund, source: mill, exact: The mill stands still because the bridge is closed}
timeline:
  - date: 2024-05-04
    text: The region answers.
    evidence:
      - {source: region, exact: "said Cleo Marsh, its treasurer, on 4 May 2024"}
""",
}
PAGE: Final = "# About\n\nHolm said that “nobody should cross it”.\n"
OPTIONS: Final = (
    "briefgen",
    "briefgen: {excerpt_budget: {warn: 0.05, error: 0.9, free: 3}}",
    "briefgen: {excerpt_budget: {warn: 0.01, error: 0.02, free: 1}}",
    "briefgen: {home: content/home.yml}",
)
_WORDS: Final = ("not", "never", "9", "half", "Ada", "“", "bridge", "euros", "said", "on Friday", "")


class Hand:
    """Edits a project; the same seed makes the same edits.

    Attributes:
        done: What was done, in words for a test that fails.
    """

    def __init__(self, root: Path, seed: int) -> None:
        self.root, self.configuration = (
            root,
            write_project(root, SOURCES, TOPICS, metadata=METADATA, people=PEOPLE),
        )
        (root / "content" / "pages" / "about.md").write_text(PAGE, encoding="utf-8")
        self._random = random.Random(seed)
        self._past: list[dict[Path, bytes]] = []
        self.done: list[str] = []

    def edit(self) -> None:
        """Make one random edit."""
        edits: tuple[Callable[[], str], ...] = (
            self._word_of_a_source,
            self._word_of_a_source,
            self._word_of_a_topic,
            self._word_of_a_topic,
            self._retitle,
            self._new_topic,
            self._delete_topic,
            self._rename_topic,
            self._people,
            self._people,
            self._metadata,
            self._new_source,
            self._delete_source,
            self._option,
            self._page,
            self._home,
            self._go_back,
            self._nothing,
        )
        self._past.append(self._files())
        self.done.append(self._random.choice(edits)())

    def _files(self) -> dict[Path, bytes]:
        content = sorted(path for path in (self.root / "content").rglob("*") if path.is_file())
        return {path: path.read_bytes() for path in (*content, self.configuration)}

    def _one(self, folder: str) -> Path | None:
        found = sorted((self.root / "content" / folder).glob("*"))
        return self._random.choice(found) if found else None

    def _word(self, path: Path | None) -> str:
        """Replace, repeat or remove one word of a file."""
        if path is None:
            return "nothing to edit"
        text = path.read_text(encoding="utf-8")
        words = list(re.finditer(r"\w+", text))
        if not words:
            return "nothing to edit"
        found, other = self._random.choice(words), self._random.choice(_WORDS)
        path.write_text(text[: found.start()] + other + text[found.end() :], encoding="utf-8")
        return f"{path.name}: {found[0]!r} became {other!r}"

    def _word_of_a_source(self) -> str:
        return self._word(self._one("corpus"))

    def _word_of_a_topic(self) -> str:
        return self._word(self._one("curation"))

    def _people(self) -> str:
        return self._word(self.root / "content" / "people.yml")

    def _metadata(self) -> str:
        return self._word(self.root / "content" / "sources.yml")

    def _page(self) -> str:
        return self._word(self._one("pages"))

    def _retitle(self) -> str:
        path = self._one("curation")
        if path is None:
            return "no topic to retitle"
        text = path.read_text(encoding="utf-8")
        title = f"title: Another title {self._random.randrange(9)}"
        path.write_text(re.sub(r"^title: .*$", title, text, count=1, flags=re.MULTILINE), encoding="utf-8")
        return f"{path.name}: {title}"

    def _new_topic(self) -> str:
        text = self._random.choice(list(TOPICS.values()))
        path = self.root / "content" / "curation" / f"topic-{self._random.randrange(5)}.yml"
        path.write_text(text, encoding="utf-8")
        return f"{path.name} is new"

    def _delete_topic(self) -> str:
        path = self._one("curation")
        if path is not None:
            path.unlink()
        return f"{path} deleted"

    def _rename_topic(self) -> str:
        path = self._one("curation")
        if path is None:
            return "no topic to rename"
        path.rename(path.with_name(f"renamed-{self._random.randrange(5)}.yml"))
        return f"{path.name} renamed"

    def _new_source(self) -> str:
        name = f"new-{self._random.randrange(4)}"
        text = self._random.choice(list(SOURCES.values()))
        (self.root / "content" / "corpus" / f"{name}.txt").write_text(text, encoding="utf-8")
        if self._random.random() < 0.7:
            path = self.root / "content" / "sources.yml"
            entry = f"{name}: {{path: corpus/{name}.txt, title: A new text}}\n"
            old = path.read_text(encoding="utf-8")
            path.write_text(entry + old if self._random.random() < 0.5 else old + entry, encoding="utf-8")
        return f"{name} is new"

    def _delete_source(self) -> str:
        path = self._one("corpus")
        if path is not None:
            path.unlink()
        return f"{path} deleted"

    def _option(self) -> str:
        text = self.configuration.read_text(encoding="utf-8")
        option, tag = self._random.choice(OPTIONS), self._random.choice(("en", "de"))
        text = re.sub(
            r"^plugins:.*$",
            f"plugins: [search, {{{option}}}]" if ":" in option else f"plugins: [{option}]",
            text,
            flags=re.MULTILINE,
        )
        text = re.sub(
            r"^theme:.*$",
            f"theme: {{name: material, font: false, language: {tag}}}",
            text,
            flags=re.MULTILINE,
        )
        self.configuration.write_text(text, encoding="utf-8")
        return f"{option}, {tag}"

    def _home(self) -> str:
        path = self.root / "content" / "home.yml"
        path.write_text(
            f"lead: Of {self._random.randrange(9)} things.\ntopics: [ferry, nowhere]\n", encoding="utf-8"
        )
        return "a home page"

    def _go_back(self) -> str:
        """What an editor's undo or a checkout of an earlier revision does."""
        then = self._random.choice(self._past)
        for path in self._files().keys() - then.keys():
            path.unlink()
        for path, data in then.items():
            path.write_bytes(data)
        return "back to an earlier state"

    def _nothing(self) -> str:
        return "nothing"
