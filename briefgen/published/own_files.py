"""Which files of a site are a project's own, written by hand: they go before those that are generated."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from briefgen.published.expected import page_file

if TYPE_CHECKING:
    from briefgen.pipeline import Settings

_MARKDOWN: Final = frozenset({".markdown", ".mdown", ".mkdn", ".mkd", ".md"})
"""As MkDocs has them."""


def own_files(settings: Settings) -> dict[str, Path]:
    """The files of the project's folder of pages, by the file each becomes in the site.

    Linked folders are entered, as MkDocs enters them.
    """
    folder = settings.docs_dir
    if not folder.is_dir():
        return {}
    found = sorted(
        path
        for parent, _, names in os.walk(folder, followlinks=True)
        for name in names
        if (path := Path(parent, name)).is_file()
    )
    return {
        _file(
            PurePosixPath(path.relative_to(folder).as_posix()), directory_urls=settings.directory_urls
        ): path
        for path in found
    }


def _file(path: PurePosixPath, *, directory_urls: bool) -> str:
    if path.suffix not in _MARKDOWN:
        return path.as_posix()
    stem = "index" if path.stem == "README" else path.stem
    return page_file(path.with_name(f"{stem}.md").as_posix(), directory_urls=directory_urls)
