"""What a finished page shows besides itself: the configuration, the navigation, the theme, the day."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from mkdocs import utils

from briefgen.pages import packaged_templates
from briefgen.pipeline import is_self_contained

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation

_OUTSIDE: Final = frozenset({"config_file_path", "dev_addr", "docs_dir", "plugins", "site_dir", "watch"})
"""Of the configuration, what no page shows."""


def can_store(config: MkDocsConfig) -> bool:
    """Whether finished pages depend on nothing but their texts and their surroundings.

    A theme of the project's own may go through all pages; then each page depends on all.
    """
    own = _own_theme_files(config)
    return is_self_contained(config) and not any(b"pages" in path.read_bytes() for path in own)


def surroundings(config: MkDocsConfig, nav: Navigation | None, seen: Iterable[object]) -> bytes:
    """A digest of what a page shows besides itself.

    Args:
        config: The configuration.
        nav: The navigation, its pages read.
        seen: What else templates see.
    """
    same = json.dumps([_plain(config), _navigation(nav), utils.get_build_date(), *map(str, seen)])
    return sha256(same.encode()).digest() + _theme_files(config)


def _own_theme_files(config: MkDocsConfig) -> Iterator[Path]:
    """The files of the theme that come from the project, in order."""
    root = Path(config.config_file_path or ".").resolve().parent
    packaged = packaged_templates()
    for folder in (Path(one).resolve() for one in config.theme.dirs):
        if folder.is_relative_to(root) and not folder.is_relative_to(packaged):
            yield from (path for path in sorted(folder.rglob("*")) if path.is_file())


def _theme_files(config: MkDocsConfig) -> bytes:
    digest = sha256()
    for path in _own_theme_files(config):
        digest.update(f"{path}\n".encode("utf-8", "surrogateescape") + sha256(path.read_bytes()).digest())
    return digest.digest()


def _plain(value: Any) -> Any:
    """A part of the configuration as JSON has it; of what is no plain value its class."""
    if isinstance(value, (str, int, float)) or value is None:
        return value
    if isinstance(value, Mapping):
        return [[str(key), _plain(one)] for key, one in value.items() if key not in _OUTSIDE]
    if isinstance(value, Sequence):
        return [_plain(one) for one in value]
    shown = repr(sorted(value, key=repr) if isinstance(value, (set, frozenset)) else value)
    return type(value).__qualname__ if " at 0x" in shown else shown


def _navigation(nav: Navigation | None) -> Any:
    """What a theme may show of the navigation on every page."""
    return [_item(item) for item in nav.items] if nav else None


def _item(item: Any) -> Any:
    if item.children is not None:
        return [item.title, [_item(child) for child in item.children]]
    url = item.url
    return [item.title, url, json.loads(json.dumps(dict(getattr(item, "meta", {})), default=str))]
