"""``briefgen archive``: millions of articles beside a project; each command is imported when it is called."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

import click

from briefgen.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMANDS: Final[Mapping[str, str]] = {
    "read": "Read quotations and figures of an archive into Parquet.",
    "index": "Make an index of an archive, or bring it up to date.",
    "find": "Find every article that has some words, or nearly.",
    "mine": "Find quotations of a person, or what is said about a subject.",
    "printed": "Find the articles that print this project's quotations.",
    "pull": "Add articles of an archive to the project as sources.",
}


class ArchiveCommands(click.Group):
    """Finds a command in the module of its name; without the extra it says what to install."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        del ctx
        return list(COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command, or None if there is none of that name."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        try:
            module = importlib.import_module(f"briefgen.cli.archive.{cmd_name}")
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] == "briefgen":
                raise
            raise ConfigurationError(
                f'the archive needs {error.name}: pip install "briefgen[archive]"'
            ) from error
        command = getattr(module, cmd_name)
        assert isinstance(command, click.Command)  # noqa: S101  # a wrong table is a bug, not misuse
        return command


@click.group(cls=ArchiveCommands)
def archive() -> None:
    """Work with millions of articles in JSONL, Parquet or WARC.

    The articles stay in their files. docs/archive.md shows the way from a folder of files to a topic.
    """
