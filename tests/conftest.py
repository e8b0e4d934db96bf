"""What tests of several kinds share: the example site, built once by the installed command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites literate cases."""
    parser.addoption("--update-cases", action="store_true", help="write what literate cases print now")


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the example site, built strictly."""
    site = tmp_path_factory.mktemp("example") / "site"
    command = [sys.executable, "-m", "briefgen", "-f", "mkdocs.yml", "build"]
    built = subprocess.run(
        [*command, "--site-dir", str(site), "--strict"],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if built.returncode != 0:
        output = built.stdout + built.stderr
        pytest.fail(f"the example site did not build ({built.returncode}):\n{output}", pytrace=False)
    return site
