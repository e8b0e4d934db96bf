"""The command group, and how its failures end.

A command is imported when it is called: ``check`` and ``explain`` then start without MkDocs.
"""

from __future__ import annotations

import atexit
import difflib
import importlib
import os
import signal
import sys
import threading
from contextlib import suppress
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

# By name the module, and what it does: help that imported each command would take a second.
COMMANDS: Final[Mapping[str, tuple[str, str]]] = {
    "init": ("briefgen.cli.edits.init", "Create a project that checks and builds without errors."),
    "check": ("briefgen.cli.check", "Check the whole project and print every defect."),
    "build": ("briefgen.cli.builds.build", "Check the project and build the whole site."),
    "preview": ("briefgen.cli.builds.preview", "Write the topics and their sources to one HTML file."),
    "changes": ("briefgen.cli.builds.changes", "Say what changed since the last published version."),
    "pdf": ("briefgen.cli.builds.pdf", "Print topics of a built site as PDFs."),
    "verify": ("briefgen.cli.builds.verify", "Prove that a built site is what this project makes."),
    "generate": ("briefgen.cli.builds.generate", "Write the pages as plain Markdown with a configuration."),
    "serve": ("briefgen.cli.builds.site", "Serve the site locally and reload on every change."),
    "explain": ("briefgen.cli.explain", "Explain a diagnostic, with examples."),
    "audit": ("briefgen.cli.audit", "Look up every quotation and number of a draft."),
    "find": ("briefgen.cli.find", "Find passages of the corpus that contain some words."),
    "new": ("briefgen.cli.edits.new", "Create the file of a new topic."),
    "add": ("briefgen.cli.edits.add", "Add an entry to one of your files, the rest as it is."),
    "rename": ("briefgen.cli.edits.names.rename", "Give a topic, a source or a person another id."),
    "remove": ("briefgen.cli.edits.names.remove", "Remove a topic, a source or a person."),
    "suggest": ("briefgen.cli.suggest", "Suggest quotations and figures, as entries to paste."),
    "archive": ("briefgen.cli.archive", "Work with millions of articles beside the project."),
    "schema": ("briefgen.cli.edits.schema", "Write the JSON Schemas of the editor's files."),
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

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command, or None if there is none of that name."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(COMMANDS[cmd_name][0]), cmd_name)
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


def run() -> None:
    """The same for a process of its own, which ends without giving its memory back object by object.

    That takes a tenth of the time of a build in which one topic has changed.
    """
    try:
        main()
    except SystemExit as end:
        code = 0 if end.code is None else end.code
        observed = sys.getprofile() or sys.gettrace() or threading.active_count() > 1
        if isinstance(code, int) and not observed:
            atexit._run_exitfuncs()  # noqa: SLF001
            with suppress(OSError, ValueError):  # which Python would say at its end, and so it does
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code)
        raise


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
