from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from mkdocs.config import load_config

from briefgen.mkdocs_plugin.site_configuration import complete

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def _contents(tmp_path: Path, options: str) -> dict[str, Any]:
    file = tmp_path / "mkdocs.yml"
    (tmp_path / "docs").mkdir()
    file.write_text(f"site_name: Test\nmarkdown_extensions: [{{toc: {options}}}]\n", encoding="utf-8")
    config = load_config(str(file))
    complete(config, [])
    return config.mdx_configs["toc"]


def test_other_options_of_permalinks_stay(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "mkdocs.plugins")
    assert _contents(tmp_path, "{permalink_title: Here, anchorlink: false}") == {
        "permalink_title": "Here",
        "anchorlink": False,
        "permalink": True,
        "title": "On this page",
    }
    assert not caplog.records
