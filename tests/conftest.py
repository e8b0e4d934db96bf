"""What tests of several kinds share: the example site, built once by the installed command."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.harness import commands
from tests.harness.hostile_project import groups_of, twins_of, write_hostile
from tests.harness.payloads import PAYLOADS, UNSPEAKABLE

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites literate cases."""
    parser.addoption("--update-cases", action="store_true", help="write what literate cases print now")


def built(folder: Path, *arguments: str) -> None:
    """Build the site of a project, or fail with what was printed."""
    finished = commands.run(
        folder, "build", *arguments, environment={"NO_MKDOCS_2_WARNING": "1"}, megabytes=2_000, seconds=600
    )
    if finished.returncode != 0:
        output = finished.stdout + finished.stderr
        pytest.fail(f"{folder} did not build ({finished.returncode}):\n{output}", pytrace=False)


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the example site, built strictly."""
    site = tmp_path_factory.mktemp("example") / "site"
    built(ROOT, "--site-dir", str(site), "--strict")
    return site


@pytest.fixture(scope="session")
def hostile_projects(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A project of hostile texts and its harmless twin, each with its ``site`` built."""
    folder = tmp_path_factory.mktemp("corpora")
    groups = groups_of(PAYLOADS)
    spoken = [[text not in UNSPEAKABLE for text in group] for group in groups]
    for name, texts in (("hostile", groups), ("twin", twins_of(groups))):
        write_hostile(folder / name, texts, spoken)
        built(folder / name)
    return folder / "hostile", folder / "twin"
