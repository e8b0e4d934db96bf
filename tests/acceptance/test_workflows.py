"""What stands between a pull request and the site: in this project's workflows, and in what init writes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
SCAFFOLD = ROOT / "briefgen" / "cli" / "scaffold"
PUBLISHING = [folder / ".github" / "workflows" / "site.yml" for folder in (ROOT, SCAFFOLD)]
WORKFLOWS = [
    SCAFFOLD / ".github" / "workflows" / "site.yml",
    *sorted((ROOT / ".github" / "workflows").glob("*.yml")),
]
HARMLESS = {"contents": "read"}


def _read(path: Path) -> dict[Any, Any]:
    read: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return read


def _jobs(path: Path) -> dict[str, dict[str, Any]]:
    jobs: dict[str, dict[str, Any]] = _read(path)["jobs"]
    return jobs


def _has_code_of_the_project(job: dict[str, Any]) -> bool:
    return any("checkout@" in step.get("uses", "") for step in job["steps"])


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_job_that_has_the_projects_code_may_only_read_it(path: Path) -> None:
    assert _read(path)["permissions"] == {}
    with_code = [job for job in _jobs(path).values() if _has_code_of_the_project(job)]
    assert with_code
    assert all(job["permissions"] == HARMLESS for job in with_code)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_token_is_left_in_a_checkout_or_given_to_the_projects_code(path: Path) -> None:
    assert "secrets." not in path.read_text(encoding="utf-8")
    assert all(
        "github.token" not in str(job) for job in _jobs(path).values() if _has_code_of_the_project(job)
    )
    steps = [step for job in _jobs(path).values() for step in job["steps"]]
    checkouts = [step for step in steps if "checkout@" in step.get("uses", "")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_event_lends_a_forks_code_the_rights_of_the_project(path: Path) -> None:
    # YAML 1.1 reads the key "on" as a truth value.
    assert set(_read(path)[True]) <= {"push", "pull_request", "schedule", "workflow_dispatch"}


@pytest.mark.parametrize("path", PUBLISHING, ids=lambda path: str(path.relative_to(ROOT)))
def test_whatever_may_do_more_than_read_waits_for_a_push(path: Path) -> None:
    more = {name: job for name, job in _jobs(path).items() if job["permissions"] != HARMLESS}
    assert {"attest", "deploy"} <= set(more)
    assert all("github.event_name == 'push'" in job["if"] for job in more.values())
    assert _read(path)[True]["push"] == {"branches": ["main"]}


@pytest.mark.parametrize("path", PUBLISHING, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_fails_its_attestation_is_not_published(path: Path) -> None:
    deploy = _jobs(path)["deploy"]
    assert "attest" in deploy["needs"]
    assert "build" in deploy["needs"]
    assert deploy["if"].startswith("${{ !failure() && !cancelled() &&")


def test_a_release_is_made_of_a_tag_and_only_after_its_distributions_were_attested() -> None:
    path = ROOT / ".github" / "workflows" / "release.yml"
    assert _read(path)[True] == {"push": {"tags": ["v*"]}}
    publish = _jobs(path)["publish"]
    assert publish["needs"] == "build"
    names = [step.get("uses", step.get("run", "")).partition("@")[0] for step in publish["steps"]]
    assert names[1] == "actions/attest"
    assert "gh release create" in names[2]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_action_is_named_by_its_commit(path: Path) -> None:
    used = [step["uses"] for job in _jobs(path).values() for step in job["steps"] if "uses" in step]
    assert used
    assert all(re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action) for action in used)
