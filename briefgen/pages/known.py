"""Mappings of what is known, for formats in which an absent key says that something is not."""

from __future__ import annotations

from typing import Any


def present(**values: Any) -> dict[str, Any]:
    """A mapping without what is unknown: no None, no empty text or list."""
    return {key.rstrip("_"): value for key, value in values.items() if value not in (None, "", [], (), {})}
