"""What a reader downloads for one answer, from Pagefind and from the theme's search. Takes minutes.

BRIEFGEN_TOPICS sets the number of topics, 2,000 otherwise.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

from tests.benchmarks.synthetic import write_synthetic
from tests.serving import serve
from tools import chromium

if TYPE_CHECKING:
    from pathlib import Path

TOPICS = int(os.environ.get("BRIEFGEN_TOPICS", "2000"))


def build(project: Path, search: str) -> Path:
    text = project.read_text(encoding="utf-8").replace("words: 99999}", f"words: 99999}}, search: {search}")
    configuration = project.parent / f"{search}.yml"
    configuration.write_text(text, encoding="utf-8")
    site = project.parent / search
    command = [sys.executable, "-m", "briefgen", "-f", str(configuration), "build", "--site-dir", str(site)]
    subprocess.run(command, check=True, capture_output=True)
    return site


def downloaded(site: Path) -> int:
    """Bytes of a search's own files, as they lie on the disk, until the first answer."""
    with serve(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--no-sandbox"])
        page = browser.new_page()
        paths: set[str] = set()
        page.on("response", lambda response: paths.add(response.url.removeprefix(address).partition("?")[0]))
        page.goto(f"{address}about/")
        page.keyboard.press("/")
        page.keyboard.type("million dollars in aid", delay=60)
        page.locator(".md-search-result__link").first.wait_for(timeout=120_000)
        page.wait_for_load_state("networkidle")
        browser.close()
    searching = (path for path in paths if path.startswith(("pagefind/", "search/")) or "workers/" in path)
    return sum((site / path).stat().st_size for path in searching)


@pytest.mark.benchmark
def test_an_answer_costs_a_reader_less_than_300_kilobytes(tmp_path: Path) -> None:
    project = write_synthetic(tmp_path, TOPICS)
    pagefind, material = (downloaded(build(project, search)) for search in ("pagefind", "material"))
    ratio = material / pagefind
    figures = f"{TOPICS} topics: Pagefind {pagefind:,} bytes, the theme {material:,}: {ratio:.1f} times"
    print(figures)  # noqa: T201 - what a benchmark is for
    assert pagefind < 300_000
