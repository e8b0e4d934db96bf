from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.cli.prints.output import say, show
from briefgen.escaping.terminal import Rendered
from tests.harness import commands

if TYPE_CHECKING:
    import subprocess


def _run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return commands.run(Path(), *arguments, environment=environment)


def test_what_is_said_steers_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("a\x1b[31mb\u202ec\td\ne")
    assert capsys.readouterr().out == "a␛[31mb⟨U+202E⟩c\td\ne\n"


def test_in_a_workflow_nothing_said_or_shown_is_a_command(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    say("a\n::error::x")
    show(Rendered("b ##[group]\n"))
    show(Rendered("::error::meant\n"), commands=True)
    assert capsys.readouterr().out == "a\n./::error::x\nb # #[group]\n::error::meant\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["ch\x1b[31m\n::error::x"],
        ["check", "--\x1b\n::a::"],
        ["explain", "\x1b\n::a::"],
        ["-f", "\x1b\n::a::x", "check"],
    ],
)
def test_a_wrong_command_line_is_repeated_as_text(arguments: list[str]) -> None:
    ended = _run(*arguments, GITHUB_ACTIONS="true")
    assert ended.returncode == 2
    assert "\x1b" not in ended.stderr
    assert not any(line.lstrip().startswith("::") for line in ended.stderr.splitlines())
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["--help"], 0), (["--version"], 0), ([], 2), (["chekc"], 2), (["check", "--format", "x"], 2)],
)
def test_the_status_tells_help_from_misuse(arguments: list[str], status: int) -> None:
    assert _run(*arguments).returncode == status
