"""``briefgen pdf``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.builds.chromium import find
from briefgen.cli.builds.comparison import as_published
from briefgen.cli.builds.printing import Printer
from briefgen.cli.prints.output import say
from briefgen.cli.prints.progress import working
from briefgen.errors import BuildError, ConfigurationError
from briefgen.pages import moved_file, topic_path
from briefgen.pipeline import compile_project, load_settings
from briefgen.published import SiteFiles, check_site

if TYPE_CHECKING:
    from briefgen.pipeline import Project
    from briefgen.published import Proof


@click.command()
@click.argument("topics", nargs=-1, metavar="[TOPIC]...")
@click.option(
    "--site",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=None,
    help="The built site.  [default: the folder site of the project]",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("pdf"),
    show_default=True,
    help="Folder for the PDFs.",
)
@click.pass_obj
def pdf(config_file: Path, topics: tuple[str, ...], site: Path | None, out: Path) -> None:
    """Print topics of a built site as PDFs: all that are published, or each TOPIC.

    It needs a Chromium or Chrome. The site is checked first: what is printed is proved.
    """
    chromium, version = find()
    project = compile_project(load_settings(config_file))
    site = site or project.settings.root / "site"
    proof = _proved(site, project)
    published = [one.slug for one in project.briefings if one.status == "published"]
    unknown = sorted(set(topics) - set(published))
    if unknown:
        raise ConfigurationError(f"{unknown[0]} is not the slug of a published topic")
    printer = Printer(chromium, proof.files, *_built(proof))
    urls = project.settings.directory_urls
    out.mkdir(parents=True, exist_ok=True)
    for slug in topics or published:
        with working(f"printing {slug}"):
            made = printer.printed(moved_file(topic_path(slug), directory_urls=urls))
        (out / f"{slug}.pdf").write_bytes(made)
    count = len(topics or published)
    say(f"printed {count} {'topic' if count == 1 else 'topics'} to {out} with Chromium {version}")


def _proved(site: Path, project: Project) -> Proof:
    """What the short check says of a site in which it finds nothing wrong."""
    if not site.is_dir():
        raise ConfigurationError(f"there is no site in {site}; run briefgen build, or name it: --site")
    proof = check_site(site, as_published(project, SiteFiles(site)))
    if proof.defects:
        raise BuildError(f"{site} is not what the project shows; build it again: {proof.defects[0].line()}")
    return proof


def _built(proof: Proof) -> tuple[str, str]:
    """For which address a site was built, and on which day."""
    if proof.record is None:
        raise BuildError("the site does not say when it was built; build it again")
    return proof.record.address, proof.record.day
