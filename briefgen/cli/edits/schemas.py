"""The JSON Schemas of a project, and how they are kept current without being asked for.

A topic names its schema in its first line, and editors complete ids from it. So whatever loads or changes the
project writes the schemas again where they differ: quietly, and without ever failing for it.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Final

from briefgen.cli.edits.durable import write_whole
from briefgen.corpus import Person, SourceMetadata
from briefgen.curation import Home, Topic
from briefgen.pipeline import load_material
from briefgen.yaml_source import json_schema, table_schema, unfit_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from briefgen.corpus import Corpus
    from briefgen.curation import Curation
    from briefgen.pipeline import Settings

FOLDER: Final = "schema"
_MODELINE: Final = "# yaml-language-server: $schema="


def schemas(corpus: Corpus, curation: Curation) -> Mapping[str, bytes]:
    """The schemas by the names of their files; they hold the ids of the project."""
    ids = {
        "source": _ids(corpus.declared | set(corpus.sources)),
        "speaker": _ids(corpus.declared_people | set(corpus.people)),
        "related": sorted(curation.declared),
    }
    found = {
        "topic": json_schema(Topic, enumerations=ids),
        "sources": table_schema(SourceMetadata),
        "people": table_schema(Person),
        "home": json_schema(Home, enumerations={"topics": ids["related"]}),
    }
    return {
        f"{name}.json": (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode()
        for name, content in found.items()
    }


def keep_current(settings: Settings, corpus: Corpus | None = None, curation: Curation | None = None) -> bool:
    """Write the schemas that differ, if a topic names them or they were written before.

    Not in an automatic run (``CI`` is set), whose checkout stays as it was. What cannot be written, in a
    folder that may only be read for instance, is left as it is.

    Args:
        settings: The project's.
        corpus: Its sources and people, if they were loaded.
        curation: Its topics, if they were loaded.

    Returns:
        Whether all is now as it should be; nobody has to look again before something changes.
    """
    if os.environ.get("CI", "").lower() not in {"", "0", "false"}:
        return False
    folder = settings.root / FOLDER
    if corpus is None or curation is None:
        material = load_material(settings)
        corpus, curation = material.corpus, material.curation
    if not folder.is_dir() and not any(_names_schema(file.document.text) for file in curation.topics):
        return True
    if not folder.resolve().is_relative_to(settings.root.resolve()):
        return False
    written = [_updated(folder / name, content) for name, content in schemas(corpus, curation).items()]
    return all(written)


def _names_schema(text: str) -> bool:
    return text.startswith(_MODELINE) and f"/{FOLDER}/" in text.partition("\n")[0]


def _updated(path: Path, content: bytes) -> bool:
    """Write a file unless it holds that already; whether it does now."""
    try:
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)
    except OSError:
        return False
    return True


def _ids(names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if unfit_id(name) is None)
