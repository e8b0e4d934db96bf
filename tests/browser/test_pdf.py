"""What Chromium prints of a page: tagged, with an outline and a title, the same bytes whenever it prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.cli.builds.chromium import find
from briefgen.cli.builds.printing import Printer
from briefgen.errors import BuildError
from briefgen.published import SiteFiles

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """\
<!doctype html><html lang="en"><title>The port</title><h1>The port</h1><h2>Points</h2>
<p>It is open. <a href="../people/">People</a></p><script>document.title = "Another"</script></html>
"""


def test_a_page_is_printed_with_title_and_outline_alike_each_time(tmp_path: Path) -> None:
    try:
        chromium, _ = find()
    except BuildError as error:
        pytest.skip(str(error))
    (tmp_path / "topics").mkdir()
    (tmp_path / "topics/port.html").write_text(PAGE, encoding="utf-8")
    printer = Printer(chromium, SiteFiles(tmp_path), "https://desk.example/", "2024-05-01")
    made = printer.printed("topics/port.html")
    assert made == printer.printed("topics/port.html")
    for part in (
        b"%PDF-",
        b"/StructTreeRoot",
        b"/Outlines",
        b"/Title (The port)",
        b"(https://desk.example/people/)",
    ):
        assert part in made, part
    assert made.count(b"(D:20240501000000+00'00')") == 2
    assert b"Another" not in made
