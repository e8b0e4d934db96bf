"""What the theme's overrides replace is still what Material has there."""

from __future__ import annotations

import re
from hashlib import sha256
from importlib.resources import files

import pytest

from briefgen.pages import packaged_templates

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


def test_materials_list_of_headings_is_the_one_that_ours_was_written_after() -> None:
    partial = (files("material") / "templates/partials/toc.html").read_text(encoding="utf-8")
    assert sha256(partial.encode()).hexdigest()[:16] == "fde48f583563364b"


def test_every_font_that_the_style_sheet_names_is_there_with_a_licence() -> None:
    assets = packaged_templates() / "assets"
    rules = (assets / "briefgen-fonts.css").read_text(encoding="utf-8")
    named = set(re.findall(r'url\("(.+?)"\)', rules))
    assert named == {f"fonts/{file.name}" for file in (assets / "fonts").glob("*.woff2")}
    assert all((assets / path).read_bytes().startswith(b"wOF2") for path in named)
    assert len(list((assets / "fonts").glob("*-OFL.txt"))) == 2
    loaded = (assets.parent / "theme/partials/fonts.html").read_text(encoding="utf-8")
    assert {path for path in named if path in loaded} == {"fonts/serif-basic.woff2", "fonts/sans-basic.woff2"}
