"""Whether a configuration of MkDocs reads nothing but what it names: what it makes can then be kept.

Another plugin, a hook or an extension of Markdown that is not listed here may read whatever it likes.
"""

from __future__ import annotations

from typing import Any, Final

_PLUGINS: Final = frozenset({"briefgen", "search", "material/search"})
_EXTENSIONS: Final = frozenset(
    {"abbr", "admonition", "attr_list", "codehilite", "def_list", "extra", "fenced_code", "footnotes"}
    | {"md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc", "wikilinks"}
    | {f"pymdownx.{name}" for name in ("betterem", "caret", "details", "highlight", "inlinehilite", "keys")}
    | {f"pymdownx.{name}" for name in ("mark", "smartsymbols", "superfences", "tabbed", "tasklist", "tilde")}
)
"""Of Markdown, those that read nothing but the page."""


def is_self_contained(configuration: Any) -> bool:
    """Whether a configuration, as MkDocs has loaded it, has only parts known to read nothing else."""
    return (
        set(configuration.plugins) <= _PLUGINS
        and all(one in _EXTENSIONS for one in configuration.markdown_extensions)
        and not configuration.hooks
    )
