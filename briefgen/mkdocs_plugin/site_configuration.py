"""What the pages need of MkDocs and Material, set wherever the project has not set it itself."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING, Any, Final

from briefgen.pages import (
    CARDS_SCRIPT,
    FEATURES,
    MARK,
    SCRIPT,
    STYLESHEET,
    WORDS_SCRIPT,
    gettext,
    palette,
    site_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.theme import Theme

# Material's defaults; these fonts come from another host.
_REMOTE_FONTS: Final = {"text": "Roboto", "code": "Roboto Mono"}
_FAVICON: Final = "assets/images/favicon.png"


def complete(config: MkDocsConfig, theme_folders: Iterable[Path]) -> None:
    """Set what is not set: theme, stylesheet and script, Markdown extensions, validation of links."""
    if config.theme.name == "material":
        _complete_theme(config, theme_folders)
    if STYLESHEET not in config.extra_css:
        config.extra_css = [STYLESHEET, *config.extra_css]
    scripts = (WORDS_SCRIPT, SCRIPT, CARDS_SCRIPT)
    missing = [script for script in scripts if script not in config.extra_javascript]
    config.extra_javascript = [*missing, *config.extra_javascript]
    config.extra["briefgen"] = site_words()
    if "attr_list" not in config.markdown_extensions:
        config.markdown_extensions = [*config.markdown_extensions, "attr_list"]
    # A column's alignment would else be a style attribute, which the pages' security policy forbids.
    config.mdx_configs.setdefault("tables", {}).setdefault("use_align_attribute", True)
    contents = config.mdx_configs.setdefault("toc", {})
    contents.setdefault("permalink", True)
    contents.setdefault("permalink_title", gettext("Permanent link"))
    contents.setdefault("title", gettext("On this page"))
    _complete_validation(config)


def list_quickly(theme: Theme) -> None:
    """Let MkDocs list the files of a theme without the hidden ones, of which it takes none.

    Material has ten thousand icons in a hidden folder, and MkDocs looks at the name of each.
    """
    made = theme.get_env

    def get_env() -> Any:
        env: Any = made()
        env.loader.list_templates = lambda: _visible_files(env.loader.searchpath)
        return env

    theme.get_env = get_env  # type: ignore[method-assign]


def _visible_files(tops: Iterable[str]) -> list[str]:
    """The files in some folders by their paths there, without hidden ones."""
    found: set[str] = set()
    for top in tops:
        for folder, folders, names in os.walk(top):
            folders[:] = [name for name in folders if not name.startswith(".")]
            within = folder.removeprefix(top).strip(os.sep).replace(os.sep, "/")
            shown = (name for name in names if not name.startswith("."))
            found.update(f"{within}/{name}" if within else name for name in shown)
    return sorted(found)


def _complete_validation(config: MkDocsConfig) -> None:
    """Dead anchors and odd links are warnings, unless the project has chosen a level for any of them."""
    links = config.validation.links
    if {links.anchors, links.absolute_links, links.unrecognized_links} == {logging.INFO}:
        links.anchors = links.absolute_links = links.unrecognized_links = logging.WARNING


def _complete_theme(config: MkDocsConfig, folders: Iterable[Path]) -> None:
    theme = config.theme
    place = 1 if theme.custom_dir else 0  # the project's own overrides go first, Material's files last
    theme.dirs[place:place] = [str(folder) for folder in folders if folder.is_dir()]
    if theme.get("font") == _REMOTE_FONTS:
        theme["font"] = False
    if not theme.get("palette"):
        theme["palette"] = palette()
    if not theme.get("features"):
        theme["features"] = list(FEATURES)
    if theme.get("favicon") == _FAVICON:
        theme["favicon"] = MARK
    if not (theme.get("icon") or {}).get("logo") and not theme.get("logo"):
        theme["icon"] = {**(theme.get("icon") or {}), "logo": "material/format-quote-close"}
