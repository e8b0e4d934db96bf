"""One topic checked alone: the same that a whole check reports of it, and no more is read than it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from briefgen.cache import open_store
from briefgen.cli.check import check
from briefgen.diagnostics import Code
from briefgen.errors import ConfigurationError
from briefgen.files import ProjectFiles
from briefgen.pipeline import check_alone, compile_project, load_settings
from briefgen.pipeline.alone import LEFT_OUT
from tests.harness.edited_project import Hand

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic


def told(diagnostics: Iterable[Diagnostic], path: str) -> set[tuple[Code, str, int, str]]:
    """What is reported of a file, without what a topic alone cannot be reported for."""
    return {
        (item.code, item.severity.value, item.primary.span.start, item.message)
        for item in diagnostics
        if item.path == path
        and item.code not in LEFT_OUT
        and not (item.code is Code.UNUSED_IGNORE and any(code in item.message for code in LEFT_OUT))
    }


@pytest.mark.parametrize("seed", range(2))
def test_it_reports_what_a_whole_check_reports_of_the_topic(tmp_path: Path, seed: int) -> None:
    hand = Hand(tmp_path, seed)
    for _ in range(6):
        settings = load_settings(hand.configuration)
        whole = compile_project(settings, store=open_store(tmp_path))
        for path in sorted((tmp_path / "content/curation").glob("*.yml")):
            name = path.relative_to(tmp_path).as_posix()
            alone = check_alone(settings, [path], store=open_store(tmp_path))
            assert told(alone.diagnostics, name) == told(whole.diagnostics, name), hand.done
        hand.edit()


def test_a_text_that_is_not_saved_is_checked_in_place_of_the_file(tmp_path: Path) -> None:
    settings = load_settings(Hand(tmp_path, 0).configuration)
    path = tmp_path / "content/curation/ferry.yml"
    draft = path.read_text(encoding="utf-8").replace("for 9 years", "for 8 years")
    codes = [item.code for item in check_alone(settings, [path], {path: draft}).diagnostics]
    assert Code.QUOTATION_ALTERED in codes
    assert Code.QUOTATION_ALTERED not in [item.code for item in check_alone(settings, [path]).diagnostics]


def test_only_the_sources_that_it_cites_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = load_settings(Hand(tmp_path, 0).configuration)
    read: list[str] = []
    text = ProjectFiles.text

    def seen(files: ProjectFiles, path: Path, *arguments: object, **named: object) -> object:
        read.append(path.name)
        return text(files, path, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(ProjectFiles, "text", seen)
    check_alone(settings, [tmp_path / "content/curation/mill.yml"])
    assert set(read) == {"people.yml", "sources.yml", "mill.yml", "mill.txt", "region.txt"}


def test_the_summary_says_what_was_not_looked_for(tmp_path: Path) -> None:
    settings = load_settings(Hand(tmp_path, 0).configuration)
    summary = check_alone(settings, [tmp_path / "content/curation/mill.yml"]).summary
    assert summary["left_out"] == list(LEFT_OUT)
    assert summary["topics"] == 1


def test_what_is_no_topic_is_refused(tmp_path: Path) -> None:
    settings = load_settings(Hand(tmp_path, 0).configuration)
    for name in ("people.yml", "curation/none.yml"):
        with pytest.raises(ConfigurationError, match="is not the file of a topic"):
            check_alone(settings, [tmp_path / "content" / name])


def test_the_command_wants_files(tmp_path: Path) -> None:
    configuration = Hand(tmp_path, 0).configuration
    done = CliRunner().invoke(check, ["--alone"], obj=configuration)
    assert done.exit_code == 2
    assert "name the files of topics" in done.output
