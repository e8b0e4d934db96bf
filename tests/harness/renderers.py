"""The renderers that build what ``briefgen generate`` writes, each run as its users run it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Final

import pytest

from tests.harness import commands

ROOT: Final = Path(__file__).resolve().parents[2]
ADDRESS: Final = "https://desk.example/news/"
"""With a path, so that a link that climbs out of the site leads elsewhere than a browser's clamping hides."""

COMMANDS: Final = {
    "mkdocs": ("mkdocs", "build", "--strict", "--quiet"),
    "properdocs": ("properdocs", "build", "--strict", "--quiet"),
    "zensical": ("zensical", "build", "--strict", "--clean"),
}
FORKED: Final = {"briefgen": commands.BRIEFGEN, "mkdocs": commands.MKDOCS}
WRITTEN: Final = """\
# Method

How [Seoul was asked](topics/nato-request.md#quotations), [who spoke][jens] and [all topics](topics/index.md).

[jens]: people/jens-stoltenberg.md
"""


def require(module: str) -> None:
    """Skip a test whose renderer is not installed, with a warning; where CI is set it fails."""
    if importlib.util.find_spec(module) is None:
        told = f"{module} is not installed, the pages were NOT built with it: pip install {module}"
        if os.environ.get("CI", "").lower() not in ("", "0", "false"):
            pytest.fail(told)
        warnings.warn(f"no renderer: {told}", stacklevel=2)
        pytest.skip(told)


def run(program: str, *arguments: str, cwd: Path) -> str:
    """Run an installed module, which must succeed; the value is what it printed."""
    environment = {"NO_MKDOCS_2_WARNING": "1"}
    if program in FORKED:
        done = commands.run(cwd, *arguments, program=FORKED[program], environment=environment)
    else:
        done = subprocess.run(
            [sys.executable, "-m", program, *arguments],
            cwd=cwd,
            env=os.environ | environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
    output = done.stdout + done.stderr
    assert done.returncode == 0, output
    return output


def copied_example(folder: Path) -> Path:
    """The example project below an address with a path, and with a page written by hand."""
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copytree(ROOT / "site_templates", folder / "site_templates")
    configuration = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert "https://example.org/" in configuration
    (folder / "mkdocs.yml").write_text(
        configuration.replace("https://example.org/", ADDRESS), encoding="utf-8"
    )
    (folder / "content/pages").mkdir(exist_ok=True)
    (folder / "content/pages/method.md").write_text(WRITTEN, encoding="utf-8")
    return folder


def rendered(renderer: str, generated: Path, folder: Path) -> Path:
    """The site that a renderer makes of a copy of the generated folder."""
    shutil.copytree(generated, folder / "pages")
    run(*COMMANDS[renderer], "-f", "mkdocs.yml", cwd=folder / "pages")
    return folder / "pages/site"
