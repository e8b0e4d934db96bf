"""Pages that an earlier run has rendered, found again by everything that a template could see.

That is the values it is given, the settings, the language, and all files of the templates' folders; the
versions of the programs are in every key. What only some pages ask of the whole site is watched while they
are rendered: which ids have cards is kept with a page and compared, and a page that has a picture of the
whole site made is never kept.
"""

from __future__ import annotations

import json
import os
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from briefgen.cache import key_of
from briefgen.files import ASSET_LIMIT, Refusal, contents, walk
from briefgen.pages.fingerprints import Fingerprints, NoFingerprintError
from briefgen.pages.translation import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from briefgen.cache import Store
    from briefgen.pages.page import SiteSettings

_KIND: Final = "page"


class KeptPages:
    """The store of one run's pages."""

    def __init__(
        self, store: Store, templates: Sequence[Path], settings: SiteSettings, drafts: Iterable[str]
    ) -> None:
        self._store = store
        self._fingerprints = Fingerprints()
        drafted = self._fingerprints.of(frozenset(drafts))
        same = (self._fingerprints.of(settings), drafted, spoken().language.encode(), _files_in(templates))
        self._same = b"".join(same) if store else b""

    def key(self, path: str, template: str, values: object) -> str:
        """The key of a page; empty where it cannot be kept."""
        if not self._store:
            return ""
        try:
            return key_of(self._same, path, template, self._fingerprints.of(values))
        except NoFingerprintError:
            return ""

    def find(self, key: str, ids: frozenset[str]) -> list[str] | None:
        """The texts that were kept, if the same ids had cards as far as they asked; else None."""
        content = self._store.get(_KIND, key) if key else None
        if content is None:
            return None
        asked, texts = json.loads(content)
        if any((name in ids) is not has for name, has in asked.items()):
            return None
        found: list[str] = texts
        return found

    def keep(self, key: str, texts: Sequence[str], asked: Mapping[str, bool]) -> None:
        """Keep the texts of a page, with what it asked."""
        if key:
            self._store.put(_KIND, key, json.dumps([asked, texts]).encode())


class AskedIds:
    """Ids of which it is noted which were asked for.

    Attributes:
        asked: Whether each was among them.
        whole: Whether all were listed.
    """

    def __init__(self, ids: frozenset[str]) -> None:
        self._ids = ids
        self.asked: dict[str, bool] = {}
        self.whole = False

    def __contains__(self, name: str) -> bool:
        self.asked[name] = name in self._ids
        return self.asked[name]

    def __iter__(self) -> Iterator[str]:
        self.whole = True
        return iter(sorted(self._ids))

    def __len__(self) -> int:
        self.whole = True
        return len(self._ids)


def _files_in(folders: Iterable[Path]) -> bytes:
    """A digest of all that templates could include; of what cannot be read, that it cannot."""
    digest = sha256()
    for folder in folders:
        for path, refusal in walk(folder, hidden=True):
            digest.update(os.fsencode(path) + b"\0")
            try:
                content = contents(path, folder.resolve(), ASSET_LIMIT) if refusal is None else b"-"
            except Refusal as refused:
                content = refused.reason.encode()
            digest.update(sha256(content).digest())
    return digest.digest()
