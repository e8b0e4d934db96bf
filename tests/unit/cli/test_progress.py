"""The spinner of a long command, where there is nobody to see it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from briefgen.cli.prints.progress import working

if TYPE_CHECKING:
    import pytest


def test_a_program_without_an_error_stream_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    done = []
    with working("Working …"):
        done.append(True)
    assert done == [True]
