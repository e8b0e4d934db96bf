"""A command that replaces ``site`` by a folder of three files: the exchange, and nothing around it."""

from __future__ import annotations

from pathlib import Path

import click

from briefgen.cli.builds import swap


@click.command()
def replacing() -> None:
    """Replace ``site``."""
    with swap.replacing(Path("site")) as staging:
        (staging / "topics").mkdir()
        for name in ("index.html", "404.html", "topics/index.html"):
            (staging / name).write_text(f"the new {name}", encoding="utf-8")
