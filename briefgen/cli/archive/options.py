"""Options that several commands of ``briefgen archive`` have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable


def of_an_index(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the option that names the index it asks."""
    return click.option("--index", "folder", required=True, metavar="DIR", help="The folder of the index.")(
        command
    )


def anyway_too(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the option that lets in what is nearly there already."""
    return click.option("--anyway", is_flag=True, help="Write it even if it is nearly another source.")(
        command
    )


def as_text_or_lines(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the option for whom its output is."""
    return click.option(
        "--format",
        "output_format",
        type=click.Choice(["text", "jsonl"]),
        default="text",
        show_default=True,
        help="For people, or one JSON object per line.",
    )(command)
