"""What a build notes of the files of its site, so that the next one need not read those that it links.

Of each file its sum, what it was made from, and what the file system says of it at a moment that the file
system's own clock has passed: whatever is written to the file afterwards has a later time there, which nobody
can set. A file that was changed too shortly before is not noted, and is read again.
"""

from __future__ import annotations

import os
import pickle
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from briefgen.cache import key_of
from briefgen.standing import KnownFile, state_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from briefgen.cache import Store
    from briefgen.published import SiteFiles

_KIND: Final = "files"
_TICK: Final = 0.011
"""Seconds; the clock that Linux takes the times of files from moves at least a hundred times a second."""


def known_files(store: Store, site: Path) -> Mapping[str, KnownFile]:
    """What the last build noted of the files of a site, by their paths in it."""
    content = store.get(_KIND, _key(site)) if store else None
    if content is None:
        return {}
    noted = pickle.loads(content)  # noqa: S301  # sealed by this user's own run
    return {name: KnownFile(*one) for name, one in noted.items()}


def note_files(store: Store, site: Path, files: SiteFiles, keys: Mapping[str, str]) -> None:
    """Note the files of a site that stands in its place.

    Args:
        store: Where it is noted.
        site: The site's folder.
        files: Its files as they were summed where it was built.
        keys: What they were made from, as far as that has a key.
    """
    noted = {}
    with suppress(OSError):
        time.sleep(_TICK)
        os.utime(site)
        now = site.stat().st_ctime_ns
        for name, (before, digest) in files.sums.items():
            state = state_of(os.lstat(f"{site}{os.sep}{name}"))
            if state[:-1] == before[:-1] and state[-1] < now:
                noted[name] = state, digest, keys.get(name, "")
    store.put(_KIND, _key(site), pickle.dumps(noted, pickle.HIGHEST_PROTOCOL))


def _key(site: Path) -> str:
    return key_of(_KIND, os.path.realpath(site))
