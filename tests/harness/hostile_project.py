"""A project in which every text that an editor or a source can hold is hostile, and its harmless twin.

Each topic carries two dozen texts: one to each quotation, point, figure, event, change and correction,
and one after the other to what a topic, a source and a person have once, beginning with another one in each
of them, so that titles and names are texts of every kind. Everything else, ids and the words
around a quotation among it, is the same in both and told apart from topic to topic by its own words, so
that no two topics say the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tests.harness.project import write_project

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence
    from pathlib import Path

EACH = 24
"""Texts of one topic."""

TWIN = "harmless"
_SYLLABLES = ("ba", "ke", "li", "mo", "nu", "ra", "so", "ti", "vu", "ze")
CONFIGURATION = """\
site_name: Hostile
site_url: https://example.test/
docs_dir: content/pages
theme: {name: material, font: false}
plugins:
  - search
  - briefgen: {excerpt_budget: {warn: 1, error: 1, words: 1000000}}
"""


def scalar(text: str) -> str:
    """A text as a YAML scalar that holds it character for character."""
    escaped = (
        f"\\{character}"
        if character in '"\\'
        else character
        if character.isprintable()
        else f"\\U{ord(character):08x}"
        for character in text
    )
    return f'"{"".join(escaped)}"'


def name(number: int) -> str:
    """A word of its own for a number, capital first."""
    return "".join(_SYLLABLES[int(digit)] for digit in f"{number:04d}").capitalize()


def quoted(index: int, nth: int, text: str) -> str:
    """The words that the source of a topic prints within quotation marks around one of its texts."""
    own = [name(1000 + 97 * (index * EACH + nth) % 9000).lower() + ending for ending in ("an", "or", "ish")]
    return f"the {own[0]} {text} went {own[1]} and {own[2]}"


def groups_of(texts: Sequence[str], last: Container[str] = ()) -> list[list[str]]:
    """The texts in groups, neighbours apart: they are alike, and a topic says nothing twice.

    Args:
        texts: All texts.
        last: Those that end their groups, so that most groups have texts of one sort in one place.
    """
    count = -(-len(texts) // EACH)
    return [sorted(texts[start::count], key=last.__contains__) for start in range(count)]


def twins_of(groups: Sequence[Sequence[str]]) -> list[list[str]]:
    """A harmless text in the place of each."""
    return [
        [f"{TWIN} {nth} {name(index)}" for nth, _ in enumerate(group)] for index, group in enumerate(groups)
    ]


def write_hostile(root: Path, groups: Sequence[Sequence[str]], spoken: Sequence[Sequence[bool]]) -> Path:
    """Write a project with a topic for each group of texts.

    Args:
        root: The project's folder.
        groups: The texts of each topic, at most ``EACH``.
        spoken: For each text whether it is quoted; where not it stands in the source and in evidence.
    """
    sources, topics, metadata, people = {}, {}, [], []
    for index, group in enumerate(groups):
        sources[f"source-{index}"] = _body(index, group)
        topics[f"topic-{index}"] = _yaml(_topic(index, len(groups), group, spoken[index]))
        metadata.append(_entry(f"source-{index}", _metadata(index, group)))
        people.append(_entry(f"person-{index}", _person(index, group)))
    configuration = write_project(root, sources, topics, metadata="".join(metadata), people="".join(people))
    configuration.write_text(CONFIGURATION, encoding="utf-8")
    return configuration


def _body(index: int, group: Sequence[str]) -> str:
    speaker = f"Bo {name(index)}"
    said = [f"“{quoted(index, nth, text)},” said {speaker}." for nth, text in enumerate(group)]
    rest = [f"About {name(index)} the paper of {index + 1} pages sent over $1 billion in aid.", *group]
    return "\n\n".join([f"Headline {name(index)}", *said, *rest, "Nobody answered."]) + "\n"


def _topic(index: int, count: int, group: Sequence[str], spoken: Sequence[bool]) -> dict[str, Any]:
    source = f"source-{index}"
    passages = [{"source": source, "exact": quoted(index, nth, text)} for nth, text in enumerate(group)]
    day = "2023-02-01"
    once = _turning(turned(index, group))
    return {
        "title": next(once),
        "abstract": next(once),
        "basis": next(once),
        "status": "published",
        "date_published": day,
        "date_modified": day,
        "figures": [
            {
                "value": "over $1 billion",
                "measures": next(once),
                "note": next(once),
                "basis": next(once),
                "source": source,
                "exact": "sent over $1 billion in aid",
                "prefix": f"{index + 1} pages",
            }
        ],
        "points": [
            {"text": text, "status": "confirmed", "evidence": [passage], "basis": text}
            for text, passage in zip(group, passages, strict=True)
        ],
        "quotations": [
            {
                "speaker": f"person-{index}",
                **passage,
                "event": next(once),
                "note": text,
                "basis": text,
                "prefix": "“",
            }
            for text, passage, aloud in zip(group, passages, spoken, strict=True)
            if aloud
        ],
        "timeline": [{"date": day, "text": text, "evidence": [passages[0]], "basis": text} for text in group],
        "related": [f"topic-{(index + 1) % count}"],
        "changes": [{"date": day, "note": text} for text in group],
        "corrections": [{"date": day, "note": text} for text in group],
    }


def _metadata(index: int, group: Sequence[str]) -> dict[str, Any]:
    once = _turning(turned(index, group, 1))
    keys = ("title", "publisher", "author", "note", "basis", "date_note")
    return {
        "path": f"corpus/source-{index}.txt",
        **{key: next(once) for key in keys},
        "url": _address(next((text for text in group if text.startswith("http")), next(once))),
        "is_based_on": list(group),
        "date_published": "2023-01-30",
        "date_source": "editor",
    }


def _person(index: int, group: Sequence[str]) -> dict[str, Any]:
    once = _turning(turned(index, group, 2))
    return {
        "name": one_script(next(once)),
        "aliases": [f"Bo {name(index)}", f"Bo {one_script(next(once))}"],
        "roles": [{"title": one_script(next(once)), "organization": next(once), "basis": next(once)}],
        "url": _address(next(once)),
        "note": next(once),
        "basis": next(once),
    }


def one_script(text: str) -> str:
    """The text without Cyrillic letters, which are refused among others where people are named."""
    return re.sub("[\u0400-\u04ff]", "x", text)


def _address(text: str) -> str:
    """The text as an address; where that is refused outright, within one."""
    refused = text.strip().lower().startswith(("javascript", "vbscript", "data", "java"))
    return f"https://a.test/{text}" if refused else text


def turned(index: int, group: Sequence[str], by: int = 0) -> list[str]:
    """The texts of a group in the order in which they are given to what there is once.

    Args:
        index: The group's number.
        group: Its texts.
        by: Which of them is the first: 0 for a topic's, 1 for a source's, 2 for a person's.
    """
    start = (5 * index + by) % len(group)
    return [*group[start:], *group[:start]]


def _turning(group: Sequence[str]) -> Any:
    """The texts of a group one after the other, without end."""
    while True:
        yield from group


def _entry(key: str, values: Mapping[str, Any]) -> str:
    return f"{key}: {_flow(values)}\n"


def _yaml(values: Mapping[str, Any]) -> str:
    return "".join(f"{key}: {_flow(value)}\n" for key, value in values.items())


def _flow(value: Any) -> str:
    if isinstance(value, str):
        return scalar(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items()) + "}"
    return "[" + ", ".join(map(_flow, value)) + "]"
