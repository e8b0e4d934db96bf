"""What a preview showed before, set aside while the next state is built, which links what has not changed.

MkDocs empties the folder that it serves before it builds into it. Its files are moved out before that, and
are deleted before the next build, when no file of the site shares anything with them any more.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from briefgen.standing import Standing


class PreviousSite:
    """The folder of the last state of a preview."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def set_aside(self, site: Path) -> Standing | None:
        """Move all that is in a folder to another one beside it; None where that is not possible.

        Args:
            site: Whose files are not needed any more: MkDocs is about to delete them.
        """
        self.forget()
        try:
            # Only this user may read it, and nobody has such a folder already.
            self._folder = folder = Path(tempfile.mkdtemp(prefix=f"{site.name}.", dir=site.parent))
            for name in os.listdir(site):  # noqa: PTH208  # renamed one by one
                (site / name).rename(folder / name)
            alike = folder / ".made"
            alike.mkdir()
        except OSError:
            return None
        return Standing(folder, site, alike)

    def forget(self) -> None:
        """Delete what was set aside."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
