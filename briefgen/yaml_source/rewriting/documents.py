"""A whole document of YAML, written in block style, for files that a program reads and nobody edits."""

from __future__ import annotations

from typing import Any, Final

import yaml

_WIDTH: Final = 110


class _Plain(yaml.SafeDumper):
    """Repeats what occurs twice: an anchor is harder to read, and some programs refuse it."""

    def ignore_aliases(self, data: Any) -> bool:
        del data
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002
        """Indent lists, as the editor's own files do."""
        del indentless
        super().increase_indent(flow, indentless=False)


def yaml_document(content: dict[str, Any]) -> str:
    """Mappings, lists, texts, numbers and booleans as YAML, in the order in which they are given."""
    return yaml.dump(content, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=_WIDTH)
