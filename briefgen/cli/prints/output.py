"""The only place where a command prints."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from briefgen.cli.prints.workflow_log import obeyed
from briefgen.escaping.terminal import printable
from briefgen.escaping.workflow import without_commands

if TYPE_CHECKING:
    from briefgen.escaping.terminal import Rendered


def say(text: str, *, err: bool = False) -> None:
    """Print a text and a line break; nothing in it steers a terminal, or a workflow's runner."""
    click.echo(logged(text), err=err)


def show(rendered: Rendered, *, commands: bool = False) -> None:
    """Print what went through an exit already.

    Args:
        rendered: Lines with their line breaks; colours are left out where nobody sees them.
        commands: Whether a workflow's runner is to obey the commands in it.
    """
    if commands:
        click.echo(rendered, file=obeyed(sys.stdout), nl=False)
    else:
        click.echo(without_commands(rendered), nl=False)


def logged(text: str) -> Rendered:
    """A text as it may stand on this terminal, or in this workflow's log."""
    return without_commands(printable(text))
