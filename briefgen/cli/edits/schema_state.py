"""Keeps the JSON Schemas current without making them, where what they hold is as it was the last time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.cache import key_of

if TYPE_CHECKING:
    from briefgen.cache import Store
    from briefgen.corpus import Corpus
    from briefgen.curation import Curation
    from briefgen.pipeline import Settings

_KIND: Final = "schemas"
_FOLDER: Final = "schema"
_NAMES: Final = ("topic.json", "sources.json", "people.json", "home.json")


def keep_current_since(
    settings: Settings,
    ids: str,
    store: Store,
    corpus: Corpus | None = None,
    curation: Curation | None = None,
) -> None:
    """As ``keep_current``, unless the files are as an earlier run left them for the same ids.

    Args:
        settings: The project's.
        ids: A digest of all that the schemas hold of it.
        store: What earlier runs found out.
        corpus: Its sources and people, if they were loaded.
        curation: Its topics, if they were loaded.
    """
    key = key_of(str(settings.root), ids)
    if store and store.get(_KIND, key) == _state(settings):
        return
    from briefgen.cli.edits.schemas import keep_current  # noqa: PLC0415  # starts slowly

    if keep_current(settings, corpus, curation):
        store.put(_KIND, key, _state(settings))


def _state(settings: Settings) -> bytes:
    """What the folder of the schemas holds, by its content."""
    folder = settings.root / _FOLDER
    found = [str(folder.is_dir()), str(folder.resolve())]
    for name in _NAMES:
        try:
            found.append((folder / name).read_bytes().hex())
        except OSError:
            found.append("")
    return key_of(*found).encode()
