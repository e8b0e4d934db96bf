from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.cli.sources import pages

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pages.Desk:
    pages.install(monkeypatch)
    return pages.Desk(tmp_path)
