"""What the command line asks of a build."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.cli.builds.unchanged import key_of_build
from briefgen.cli.prints.terminal import colour, width

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.cache import Store


@dataclass(frozen=True)
class Asked:
    """What the command line asks of a build."""

    config_file: Path
    site_dir: Path | None
    strict: bool
    since: str | None
    pdf: bool
    store: Store
    jobs: int

    @property
    def key(self) -> str:
        """The key under which the build is kept; what a terminal shows depends on the terminal."""
        shown = f"{self.strict} {colour()} {width()}"
        return key_of_build(self.config_file, str(self.site_dir or ""), shown)
