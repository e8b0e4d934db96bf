"""A file of MkDocs' whose content is one of our pages or assets, which fetch or make it when MkDocs asks.

Most of a site's files are linked, and nobody asks. A MkDocs that does not keep a generated file's content in
the attribute ``_content`` is given the content itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from briefgen.pages import Asset, Page

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import InclusionLevel


class LaterFile(File):
    """A generated file.

    Attributes:
        holds: What it holds; None once somebody has given it another content.
    """

    holds: Page | Asset | None = None

    @property
    def _content(self) -> str | bytes | None:
        """What MkDocs takes for the content that it was given."""
        if self.holds is None:
            return self._given
        return self.holds.content if isinstance(self.holds, Asset) else self.holds.text

    @_content.setter
    def _content(self, given: str | bytes | None) -> None:
        self._given, self.holds = given, None


def later_file(config: MkDocsConfig, holds: Page | Asset, inclusion: InclusionLevel) -> File:
    """A file of the site that holds a page or an asset."""
    if not hasattr(File, "_content"):
        content = holds.content if isinstance(holds, Asset) else holds.text
        return File.generated(config, holds.path, content=content, inclusion=inclusion)
    file: LaterFile = LaterFile.generated(config, holds.path, content="", inclusion=inclusion)  # type: ignore[assignment]
    file.holds = holds
    return file


def key_of_file(file: File) -> str:
    """What stands for all that a file was made from; empty where nothing does."""
    holds = file.holds if isinstance(file, LaterFile) else None
    return holds.key if isinstance(holds, Asset) else ""
