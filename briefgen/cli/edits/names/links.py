"""Where a hand-written page, or the navigation of the configuration, links to a generated page."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from briefgen.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# The target of a link in Markdown, of the definition of a reference, and of a link in HTML.
_TARGET: Final = re.compile(
    r"""(?: \]\(\s*<? | ^[ ]{0,3}\[[^]\n]{1,200}\]:[ \t]*<? | \bhref=["'] ) (?P<target>[^\s()<>"'\#?:]+)""",
    re.MULTILINE | re.VERBOSE,
)
_ENDING: Final = re.compile(r"(?:/index)?\.(?:md|html)\Z|/\Z")
_CODE: Final = re.compile(
    r"^[ ]{0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^[ ]{0,3}(?P=fence)[`~]*[ \t]*$|\Z)|`[^`\n]+`",
    re.MULTILINE | re.DOTALL,
)


def page_links(text: str, here: str, target: str) -> Iterator[Span]:
    """Yield, of each link to a generated page, the last part of its path, which is the id.

    Args:
        text: A page's Markdown.
        here: Its path below the folder of pages.
        target: The page's address without a slash at its end: ``topics/a-slug``.
    """
    name = posixpath.basename(target)
    code = [match.span() for match in _CODE.finditer(text)]
    for match in _TARGET.finditer(text):
        start = match.start("target")
        path = _ENDING.sub("", match["target"])
        whole_part = path == name or path.endswith(f"/{name}")
        inside_code = any(first <= start < last for first, last in code)
        if whole_part and not inside_code and target in _resolved(path, here):
            yield Span(start + len(path) - len(name), start + len(path))


def _resolved(path: str, here: str) -> set[str]:
    """What a path means in a file, and at the address of its page, which is a folder's."""
    folder, name = posixpath.split(here)
    page = posixpath.splitext(name)[0]
    address = folder if page.lower() in {"index", "readme"} else posixpath.join(folder, page)
    plain = unquote(path)
    places = (folder, address) if not plain.startswith("/") else ("",)
    return {posixpath.normpath(posixpath.join(place, plain.lstrip("/"))) for place in places}


def configured_links(text: str, target: str) -> Iterator[Span]:
    """The same in a configuration, for instance in its navigation; comments are left out."""
    name = posixpath.basename(target)
    pattern = re.compile(rf"(?<![\w./-]){re.escape(target)}(?=\.md\b|/)")
    for match in pattern.finditer(text):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if not re.search(r"(?:^|\s)#", line):
            yield Span(match.end() - len(name), match.end())
