"""What can be renamed or removed, and where the project's files name it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.yaml_source import ANY

if TYPE_CHECKING:
    from collections.abc import Mapping

    Pattern = tuple[str, ...]


@dataclass(frozen=True)
class Kind:
    """A kind of thing that has an id.

    Attributes:
        noun: What it is called.
        folder: Where its pages are.
        former: The key of the list of former ids.
        mentions: By the option of the project whose files they are in, the places that hold such an id.
        table: The option whose files define it by their keys; empty where a file of its own does.
        record_keys: The keys of a corpus of records that hold such an id.
    """

    noun: str
    folder: str
    former: str
    mentions: Mapping[str, tuple[Pattern, ...]]
    table: str = ""
    record_keys: tuple[str, ...] = ()


KINDS: Final[Mapping[str, Kind]] = {
    "topic": Kind(
        "topic",
        "topics",
        "aliases",
        {
            "curation": (("related", ANY),),
            "home": (("topics", ANY), ("collections", ANY, "topics", ANY)),
        },
    ),
    "source": Kind(
        "source",
        "sources",
        "former_ids",
        {
            "curation": (
                ("figures", ANY, "source"),
                ("points", ANY, "evidence", ANY, "source"),
                ("quotations", ANY, "source"),
                ("timeline", ANY, "evidence", ANY, "source"),
            ),
            "people": ((ANY, "roles", ANY, "source"),),
        },
        "sources",
    ),
    "person": Kind(
        "person",
        "people",
        "former_ids",
        {"curation": (("quotations", ANY, "speaker"),), "sources": ((ANY, "speaker"),)},
        "people",
        ("speaker",),
    ),
}
