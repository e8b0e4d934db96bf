"""What readers kept of the published site is still there after renaming, or the new site is refused."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness.commands import run
from tests.harness.project import write_project

ROOT = Path(__file__).resolve().parents[2]
TOPIC = """\
title: The market
abstract: It closes.
status: published
points:
  - text: The market cannot be kept open, the mayor said.
    status: confirmed
    evidence: [{source: report, exact: We cannot keep it open}]
quotations:
  - {speaker: ann-lee, exact: We cannot keep it open, source: report}
"""
TEXT = "“We cannot keep it open,” said Ann Lee, the mayor.\n"
POINT = "content/curation/bazaar.yml"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with its published site, of which everything has another name since."""
    project = tmp_path_factory.mktemp("renamed")
    write_project(project, {"report": TEXT}, {"market": TOPIC}, people="ann-lee: {name: Ann Lee}\n")
    done = run(project, "build", "--site-dir", "published")
    assert done.returncode == 0, done.stderr
    for kind, old, new in (
        ("topic", "market", "bazaar"),
        ("source", "report", "wire"),
        ("person", "ann-lee", "ann"),
    ):
        done = run(project, "rename", kind, old, new)
        assert done.returncode == 0, done.stderr
    return project


def test_renaming_loses_nothing(published: Path) -> None:
    done = run(published, "build", "--since", "published")
    assert done.returncode == 0, done.stderr
    verifier = [sys.executable, str(ROOT / ".ci/verify_site.py"), "site", "content"]
    checked = subprocess.run(verifier, cwd=published, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout
    assert run(published, "verify", "--quick", "site").returncode == 0
    page = published / "site/topics/market/index.html"
    page.write_text(page.read_text(encoding="utf-8").replace("../bazaar/", "../elsewhere/"), encoding="utf-8")
    assert "topics/market/index.html: does not" in run(published, "verify", "--quick", "site").stdout


def test_what_would_vanish_is_named_with_its_answer(published: Path, tmp_path: Path) -> None:
    project = shutil.copytree(published, tmp_path / "project")
    path = project / POINT
    path.write_text(
        path.read_text(encoding="utf-8").replace("cannot be kept", "will not be kept"), encoding="utf-8"
    )
    done = run(project, "build", "--since", "published/SHA256SUMS")
    assert done.returncode == 2
    last = "the new site would lose 1 address or entry of the published one; the last site is kept"
    assert done.stderr.splitlines()[-1] == f"briefgen: {last}"
    (line,) = (line for line in done.stderr.splitlines() if line.startswith("topics/market/index.html#p-"))
    former = line.partition("#")[2].partition(":")[0]
    answered = path.read_text(encoding="utf-8").replace(
        "    status: c", f"    former_ids: [{former}]\n    status: c"
    )
    path.write_text(answered, encoding="utf-8")
    done = run(project, "build", "--since", "published")
    assert done.returncode == 0, done.stderr
    assert f'<span id="{former}">' in (project / "site/topics/bazaar/index.html").read_text(encoding="utf-8")
    assert _told(project) == "Text before: The market cannot be kept open, the mayor said."
    page = (project / "site/topics/bazaar/index.html").read_text(encoding="utf-8")
    assert "What changed since" in page
    assert re.search(r"<del>cannot</del>\s*<ins>will not</ins>", page)
    done = run(project, "verify", "site")
    assert done.returncode == 0, done.stdout


def _told(project: Path) -> str:
    """What ``changes`` says of the one change there is."""
    done = run(project, "changes", "--since", "published")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n") == 2, done.stdout
    topic, change = done.stdout.splitlines()
    assert topic == "bazaar: The market"
    return change.rpartition("(")[2].removesuffix(")")
