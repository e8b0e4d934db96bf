"""Pages that an earlier run has rendered, found again by everything that a template could see.

That is the values it is given, the settings, the language, and all files of the templates' folders; the
versions of the programs are in every key. What only some pages ask of the whole site is watched while they
are rendered: which ids have cards is kept with a page and compared, and a page that has a picture of the
whole site made is kept only if it was given all that is in it.
"""

from __future__ import annotations

import json
import os
import pickle
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from briefgen.cache import key_of
from briefgen.files import ASSET_LIMIT, Refusal, contents, walk
from briefgen.pages.fingerprints import NoFingerprintError, fingerprints
from briefgen.pages.translation import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from briefgen.briefing import Site
    from briefgen.cache import Store
    from briefgen.pages.page import SiteSettings

    Asked = Mapping[str, bool]

_KIND: Final = "page"
_DIGESTS: Final = "texts"


class KeptPages:
    """The store of one run's pages.

    Args:
        store: The store.
        templates: The folders of templates.
        settings: What pages know of the site around them.
        site: The site whose pages these are.
        drafts: The topics in it that are drafts.
    """

    def __init__(
        self,
        store: Store,
        templates: Sequence[Path],
        settings: SiteSettings,
        site: Site,
        drafts: Iterable[str] = (),
    ) -> None:
        self._store = store
        self._fingerprints = fingerprints(site)
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
        found = self.entry(key, ids)
        return found[1] if found else None

    def entry(self, key: str, ids: frozenset[str]) -> tuple[Asked, list[str]] | None:
        """The same with what they asked."""
        content = self._store.get(_KIND, key) if key else None
        if content is None:
            return None
        asked, texts = json.loads(content)
        return (asked, texts) if _holds(asked, ids) else None

    def digests(self, ids: frozenset[str]) -> dict[str, tuple[bytes, Asked]]:
        """By the keys of the last run's pages, the digest of each text, with what the page asked.

        Those that would ask the same and be answered something else are left out.
        """
        content = self._store.get(_DIGESTS, self._digests_key()) if self._store else None
        known: dict[str, tuple[bytes, Asked]] = pickle.loads(content) if content else {}  # noqa: S301  # sealed
        return {key: one for key, one in known.items() if _holds(one[1], ids)}

    def keep_digests(self, digests: Mapping[str, tuple[bytes, Asked]]) -> None:
        """Keep the digests of this run's pages for the next one."""
        if self._store:
            self._store.put(_DIGESTS, self._digests_key(), pickle.dumps(digests, pickle.HIGHEST_PROTOCOL))

    def _digests_key(self) -> str:
        return key_of(self._same, _DIGESTS)

    def keep(self, key: str, texts: Sequence[str], asked: Asked) -> None:
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


def _holds(asked: Asked, ids: frozenset[str]) -> bool:
    """Whether what a page asked has the same answers now."""
    return all((name in ids) is has for name, has in asked.items())


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
