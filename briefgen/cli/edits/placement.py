"""Where a page goes as a plain file, so that its links mean the same to every renderer.

Links in the pages' HTML count from the address that a browser is at. MkDocs leaves them alone; Zensical
takes them for links between files and counts them from the file's folder. Of an ``index.md`` address and
folder are the same, so each page becomes one.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from briefgen.pages.links import served

if TYPE_CHECKING:
    from collections.abc import Collection

# A target in parentheses, or the one that a reference names.
_LINK: Final = re.compile(
    r"""(?P<before> \]\(\s*<? | ^[ ]{0,3}\[[^]\n]+\]:[ \t]*<? )
        (?P<target> [^\s()<>\#?:]+ ) \.md (?= [\s)>\#?] | \Z )""",
    re.MULTILINE | re.VERBOSE,
)


def placed(path: str) -> str:
    """The file of a generated page: ``topics/a/index.md`` for ``topics/a.md``, with the same address."""
    return posixpath.join(served(path, directory_urls=True), "index.md") if path.endswith(".md") else path


def taken(path: str) -> str:
    """What a hand-written file takes: the address of a page, else the path itself."""
    folder, name = posixpath.split(path)
    index = name.lower() == "readme.md"
    page = posixpath.join(folder, "index.md") if index else path
    return placed(page)


def relinked(text: str, here: str, pages: Collection[str]) -> str:
    """A hand-written page, its Markdown links to generated pages leading to where these are placed.

    Args:
        text: The page's Markdown.
        here: Its path below the folder of pages.
        pages: The paths that generated pages have under the plugin, as the editor knows them.
    """

    def moved(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(here), unquote(match["target"])))
        if f"{target}.md" not in pages or placed(f"{target}.md") == f"{target}.md":
            return match[0]
        return f"{match['before']}{match['target']}/index.md"

    return _LINK.sub(moved, text)
