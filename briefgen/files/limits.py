"""How large things may be. What is read is held in memory as a whole, several times over."""

from __future__ import annotations

from typing import Final

YAML_LIMIT: Final = 1 << 20
"""Bytes of one YAML file."""

SOURCE_LIMIT: Final = 8 << 20
"""Bytes of one source, some eight long novels; and of one record of a .jsonl corpus."""

PAGE_LIMIT: Final = 4 << 20
"""Bytes of one page that is written by hand, and of a draft that is audited."""

ORIGINAL_LIMIT: Final = 64 << 20
"""Bytes of a file that texts of sources are made of."""

CORPUS_LIMIT: Final = 256 << 20
"""Bytes of all sources together, and of a .jsonl corpus."""

ASSET_LIMIT: Final = 16 << 20
"""Bytes of one file among the templates' assets."""

MOST_FILES: Final = 20_000
"""Files and folders below one folder of the project."""

DEEPEST_FOLDER: Final = 16
"""How many folders may stand within each other below one folder of the project."""
