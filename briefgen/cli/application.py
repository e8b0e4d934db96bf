"""The command group, and how its failures end.

A command is imported when it is called: ``check`` and ``explain`` then start without MkDocs.
"""

from __future__ import annotations

import difflib
import importlib
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

import briefgen
from briefgen.cli.edits.journal import recover
from briefgen.cli.edits.refusals import advised
from briefgen.cli.prints.output import say
from briefgen.cli.prints.workflow_log import guard
from briefgen.errors import BriefgenError

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMANDS: Final[Mapping[str, str]] = {
    "init": "briefgen.cli.edits.init",
    "check": "briefgen.cli.check",
    "build": "briefgen.cli.builds.site",
    "preview": "briefgen.cli.builds.preview",
    "changes": "briefgen.cli.builds.changes",
    "pdf": "briefgen.cli.builds.pdf",
    "verify": "briefgen.cli.builds.verify",
    "generate": "briefgen.cli.builds.generate",
    "serve": "briefgen.cli.builds.site",
    "explain": "briefgen.cli.explain",
    "audit": "briefgen.cli.audit",
    "find": "briefgen.cli.find",
    "new": "briefgen.cli.edits.new",
    "add": "briefgen.cli.edits.add",
    "rename": "briefgen.cli.edits.names.rename",
    "remove": "briefgen.cli.edits.names.remove",
    "suggest": "briefgen.cli.suggest",
    "schema": "briefgen.cli.edits.schema",
}


class Commands(click.Group):
    """Finds a command in the module that defines it, in the order in which an editor meets them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        del ctx
        return list(COMMANDS)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is asked for; the message about one that is not there names the nearest."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            if not near or "No such command" not in error.message:
                raise
            message = f"No such command {args[0]!r}. Did you mean {near[0]!r}?"
            raise click.UsageError(message, ctx) from error

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
    help="Configuration file of the project.",
)
@click.pass_context
def application(context: click.Context, config_file: Path) -> None:
    """Build briefings that cannot misquote.

    Every quotation, figure and point is checked against its source before a page is written.
    """
    context.obj = config_file
    recover(config_file.absolute().parent.resolve())


def main() -> None:
    """The entry point: runs a command and turns our own exceptions into one line and exit status 2."""
    guard()
    if signal.getsignal(signal.SIGTERM) == signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _end)
    try:
        status = application.main(prog_name="briefgen", standalone_mode=False)
        sys.exit(status if isinstance(status, int) else 0)
    except click.ClickException as error:
        _refuse(error)
    except BriefgenError as error:
        say(f"briefgen: {error}", err=True)
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        say("briefgen: interrupted", err=True)
        sys.exit(130)
    except BrokenPipeError:
        _hush()
        sys.exit(1)
    except OSError as error:
        _hush()
        say(f"briefgen: {advised(error)}", err=True)
        sys.exit(2)


def _end(number: int, frame: object) -> NoReturn:
    """Clean up before the end that was asked for."""
    del frame
    sys.exit(128 + number)


def _hush() -> None:
    """A pipe without a reader or a full disk would make Python complain again while it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _refuse(error: click.ClickException) -> NoReturn:
    """Say what is wrong with the command line; what was typed may be a file's name, and is text."""
    message = error.format_message()
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None or message == context.get_help():
        say(message, err=True)
    else:
        say(f"{context.get_usage()}\nTry '{context.command_path} -h' for help.\n\nError: {message}", err=True)
    sys.exit(error.exit_code)
