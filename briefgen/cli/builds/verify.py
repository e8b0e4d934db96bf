"""``briefgen verify``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from briefgen.cli.prints.output import say
from briefgen.errors import ConfigurationError
from briefgen.escaping.terminal import visible
from briefgen.pipeline import compile_project, load_settings
from briefgen.published import prove

if TYPE_CHECKING:
    from briefgen.pipeline import Project
    from briefgen.published import Defect, Proof

_MOST: Final = 200


@click.command()
@click.argument("site", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--rebuild", is_flag=True, help="Build the site anew, too, and compare every byte.")
@click.pass_obj
def verify(config_file: Path, site: Path, rebuild: bool) -> None:
    """Prove that SITE, a folder from anywhere, shows what this project has and nothing else.

    Every file has the sum that the site's manifest gives. Every quotation, figure, point and event is on its
    pages in the words of its source, and no other is. The data are what the project yields.
    """
    project = compile_project(load_settings(config_file))
    try:
        proof = prove(site, project)
    except OSError as error:
        raise ConfigurationError(f"{site} cannot be read: {error.strerror}") from error
    defects = list(proof.defects)
    if rebuild:
        from briefgen.cli.builds.rebuilding import compare_with_rebuilt  # noqa: PLC0415  # MkDocs starts slowly

        defects += compare_with_rebuilt(config_file, site, proof.traces)
    _report(defects, proof, project, rebuilt=rebuild)
    sys.exit(bool(defects))


def _report(defects: list[Defect], proof: Proof, project: Project, *, rebuilt: bool) -> None:
    for defect in defects[:_MOST]:
        say(defect.line())
    if len(defects) > _MOST:
        say(f"and {len(defects) - _MOST} more defects")
    address = visible(proof.traces.address or "no address")[:200]
    built_for = f"; built for {address}, which is not what the configuration says" if proof.moved else ""
    counted = f"files: {proof.files}, pages: {proof.pages}"
    if defects:
        number = f"{len(defects)} defect{'' if len(defects) == 1 else 's'}"
        say(f"{number}; {counted}{built_for}")
    else:
        proved = project.verified
        say(
            f"proved: {counted}, quotations: {proved.quotations.total}, figures: {proved.figures.total}, "
            f"points: {proved.points.total}, all as the project has them"
            f"{'; a new build is the same, byte for byte' if rebuilt else ''}{built_for}"
        )
