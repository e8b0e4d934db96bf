"""What is installed from a wheel works by itself, far from this checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest
import yaml

from tests.harness.commands import EACH

ROOT = Path(__file__).resolve().parents[2]

PIP = """\
#!{python}
from pip._internal.cli.main import main
raise SystemExit(main())
"""


def _run(*arguments: str, folder: Path, installed: Path | None = None) -> str:
    environment = os.environ | {"PYTHONPATH": str(installed or ""), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the content of the wheel, as an installation lays it out."""
    folder = tmp_path_factory.mktemp("wheel")
    _run("-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder), folder=ROOT)
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


def test_a_project_is_started_checked_and_built_with_nothing_but_the_wheel(
    installed: Path, tmp_path: Path
) -> None:
    _run("-m", "briefgen", "init", "project", folder=tmp_path, installed=installed)
    project = tmp_path / "project"
    done = _run("-c", EACH, "check --strict", "build --strict", folder=project, installed=installed)
    assert done.startswith("clean")
    front = (project / "site" / "index.html").read_text(encoding="utf-8")
    assert "The library opens on Sundays" in front


def _install_step(project: Path) -> str:
    """The command by which the project's workflow installs briefgen."""
    workflow = yaml.safe_load((project / ".github" / "workflows" / "site.yml").read_text(encoding="utf-8"))
    steps = workflow["jobs"]["build"]["steps"]
    (command,) = [step["run"] for step in steps if "requirements.txt" in step.get("run", "")]
    return str(command)


def test_the_workflow_installs_the_wheel_that_the_project_keeps(installed: Path, tmp_path: Path) -> None:
    """In an environment of its own, without a network; what briefgen needs is there from the tests'."""
    _run("-m", "briefgen", "init", "--vendor", "project", folder=tmp_path, installed=installed)
    project, environment = tmp_path / "project", tmp_path / "environment"
    venv.create(environment)
    pip = environment / "bin" / "pip"
    pip.write_text(PIP.format(python=environment / "bin" / "python"), encoding="utf-8")
    pip.chmod(0o755)
    (library,) = environment.glob("lib/python*/site-packages")
    (library / "tests.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    variables = {"PATH": f"{environment / 'bin'}:/usr/bin:/bin", "PIP_NO_INDEX": "1", "HOME": str(tmp_path)}

    def step(command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-ec", command], cwd=project, env=variables, capture_output=True, text=True, check=False
        )

    done = step(_install_step(project))
    assert done.returncode == 0, done.stderr
    assert (library / "briefgen" / "__init__.py").is_file()
    checked = step("briefgen check --strict")
    assert checked.stdout.startswith("clean"), checked.stderr
    (wheel,) = (project / "vendor").glob("*.whl")
    wheel.write_bytes(wheel.read_bytes() + b"\0")
    refused = step(f"{_install_step(project)} --force-reinstall --no-deps")
    assert refused.returncode != 0
    assert "HASHES" in refused.stderr.upper()


def test_the_wheel_carries_its_types_licence_and_entry_points(installed: Path) -> None:
    assert (installed / "briefgen" / "py.typed").is_file()
    (metadata,) = installed.glob("briefgen-*.dist-info")
    assert (metadata / "licenses" / "LICENSE").is_file()
    entry_points = (metadata / "entry_points.txt").read_text(encoding="utf-8")
    assert "briefgen = briefgen.mkdocs_plugin:BriefgenPlugin" in entry_points


def test_the_wheel_holds_nothing_but_the_package(installed: Path) -> None:
    tops = {path.name.partition("-")[0] for path in installed.iterdir()}
    assert tops == {"briefgen"}
