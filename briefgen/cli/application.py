"""The command group, and how its failures end.

A command is imported when it is called: ``check`` and ``explain`` then start without MkDocs.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

import briefgen
from briefgen.diagnostics.renderers.glyphs import visible
from briefgen.errors import BriefgenError

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMANDS: Final[Mapping[str, str]] = {
    "init": "briefgen.cli.init",
    "check": "briefgen.cli.check",
    "build": "briefgen.cli.site",
    "generate": "briefgen.cli.generate",
    "serve": "briefgen.cli.site",
    "explain": "briefgen.cli.explain",
    "find": "briefgen.cli.find",
    "new": "briefgen.cli.new",
    "add": "briefgen.cli.add",
    "suggest": "briefgen.cli.suggest",
    "schema": "briefgen.cli.schema",
}


class Commands(click.Group):
    """Finds a command in the module that defines it, in the order in which an editor meets them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command, or None if there is none of that name."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(COMMANDS[cmd_name]), cmd_name)
        assert isinstance(command, click.Command)  # noqa: S101  # a wrong table is a bug, not misuse
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(briefgen.__version__, prog_name="briefgen")
@click.option(
    "-f",
    "--config-file",
    type=click.Path(path_type=Path),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="The project's configuration; its folder is the project.",
)
@click.pass_context
def application(context: click.Context, config_file: Path) -> None:
    """Build briefings that cannot misquote.

    Every quotation, figure and point is proved against the text it comes from before a page is written.
    """
    context.obj = config_file


def main() -> None:
    """The entry point: runs a command and turns our own exceptions into one line and exit status 2."""
    try:
        application(prog_name="briefgen")
    except BriefgenError as error:
        # A message may repeat an argument, or a name in the configuration, with what steers a terminal.
        click.echo("\n".join(map(visible, f"briefgen: {error}".split("\n"))), err=True)
        sys.exit(2)
    except BrokenPipeError:
        # The reader of a pipe went away. Python would complain again while flushing at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
