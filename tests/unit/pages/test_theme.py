"""What the theme's overrides replace is still what Material has there."""

from __future__ import annotations

import re
from hashlib import sha256
from importlib.resources import files

import pytest

PARTIALS = files("material") / "templates/partials/javascripts"
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@pytest.mark.parametrize(
    ("partial", "digests"),
    [
        ("base.html", ["cbd97fa31ed6cc39"]),
        ("palette.html", ["0eb10c249dbdb0be"]),
        ("content.html", ["d74bb3b582599bb3", "ffcc0f7735fdab43"]),
    ],
)
def test_materials_inline_scripts_are_those_that_our_files_were_written_after(
    partial: str, digests: list[str]
) -> None:
    scripts = SCRIPT.findall((PARTIALS / partial).read_text(encoding="utf-8"))
    assert [sha256(script.encode()).hexdigest()[:16] for script in scripts] == digests
