"""``briefgen build``. What builds is imported only where there is something to build."""

from __future__ import annotations

from pathlib import Path

import click

from briefgen.cli.builds.asked import Asked
from briefgen.cli.builds.collecting import collecting_seldom
from briefgen.cli.builds.unchanged import find_unchanged
from briefgen.cli.caching import project_store, with_cache
from briefgen.cli.prints.output import say, show
from briefgen.escaping.terminal import Rendered
from briefgen.parallel import processors


@click.command()
@click.option(
    "--site-dir",
    type=click.Path(path_type=Path),
    default=None,
    help="Output folder.  [default: site_dir of the configuration, else site]",
)
@click.option("--strict", is_flag=True, help="Treat warnings as errors.")
@click.option(
    "--since",
    metavar="FOLDER|FILE|URL",
    help="The last published site, or its SHA256SUMS: no address or entry of it may vanish.",
)
@click.option(
    "--pdf", is_flag=True, help="Print each published topic as a PDF beside its page, by a Chromium."
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=None,
    help="Processes at most.  [default: as many as there are processors to use]",
)
@with_cache
@click.pass_obj
@collecting_seldom()
def build(
    config_file: Path, /, site_dir: Path | None, since: str | None, jobs: int | None, **flags: bool
) -> None:
    """Check the project and build the whole site.

    The new site replaces the last one only if the build succeeds.
    """
    with project_store(config_file.absolute().parent, wanted=flags["cache"]) as store:
        asked = Asked(
            config_file, site_dir, flags["strict"], since, flags["pdf"], store, jobs or processors()
        )
        if (since or asked.pdf) or not _is_unchanged(asked):
            from briefgen.cli.builds.site import build_site  # noqa: PLC0415  # starts slowly

            build_site(asked)


def _is_unchanged(asked: Asked) -> bool:
    """Say again what the last build said, if a build would make the very site that stands."""
    last = find_unchanged(asked.store, asked.key)
    if last is None:
        return False
    show(Rendered(last.reported))
    say(last.closing)
    for line in last.logged:
        say(line, err=True)
    say(f"built {last.site} (nothing has changed)")
    return True
