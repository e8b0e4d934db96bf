"""What the tests of the plugin share: MkDocs logs to whoever listens."""

from __future__ import annotations

import logging

import pytest


@pytest.fixture(autouse=True)
def _logging(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """MkDocs logs as it does at its start, whatever its command or another test has set since."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    monkeypatch.setattr(logging.getLogger("mkdocs"), "propagate", True)
    caplog.set_level(logging.INFO, logger="mkdocs")
