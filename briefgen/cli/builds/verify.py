"""``briefgen verify``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from briefgen.cli.builds.comparison import as_published
from briefgen.cli.builds.printed_site import as_printed
from briefgen.cli.prints.output import say
from briefgen.errors import ConfigurationError
from briefgen.escaping.terminal import visible
from briefgen.pipeline import compile_project, load_settings
from briefgen.published import (
    MANIFEST,
    Defect,
    SiteFiles,
    check_site,
    compare_with_rebuilt,
    in_ascii,
    read_record,
    unlike,
)

if TYPE_CHECKING:
    from briefgen.pipeline import Project
    from briefgen.published import Proof

_MOST: Final = 200


@click.command()
@click.argument("site", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--quick", is_flag=True, help="Check only the manifest and the sources' words; no build.")
@click.pass_obj
def verify(config_file: Path, site: Path, quick: bool) -> None:
    """Prove that SITE, any built site folder, is what this project produces.

    Every file is compared with its checksum in the manifest, and every quotation, figure, point and event
    with the words of its source. Then the site is rebuilt and every byte compared.
    """
    project = compile_project(load_settings(config_file))
    try:
        files = SiteFiles(site)
        project = as_printed(as_published(project, files), files)
        proof = check_site(site, project)
    except OSError as error:
        raise ConfigurationError(f"{site} cannot be read: {error.strerror}") from error
    defects = list(proof.defects)
    if not quick:
        defects += _compare_with_new_build(config_file, project, proof)
    for defect in defects[:_MOST]:
        say(defect.line())
    if len(defects) > _MOST:
        say(f"and {len(defects) - _MOST} more defects")
    say(_conclusion(proof, project, len(defects), quick=quick))
    sys.exit(bool(defects))


def _compare_with_new_build(config_file: Path, project: Project, proof: Proof) -> list[Defect]:
    """Every file that a new build makes otherwise.

    Raises:
        ConfigurationError: If files differ that other versions than the site's have made, and nothing else is
            wrong: then nothing is proved, and nothing refuted.
    """
    from briefgen.cli.builds.rebuilding import rebuilt  # noqa: PLC0415  # MkDocs starts slowly

    with rebuilt(config_file, project, proof.record) as folder:
        new = SiteFiles(folder)
        defects = list(compare_with_rebuilt(proof.files, new))
        here = read_record(new)
    other = unlike(proof.record, here) if proof.record and here else ""
    if defects and other:
        message = f"{other}, which may be why the rebuild differs"
        if not proof.defects:
            advice = "install the site's versions and try again, or check without a build (--quick)"
            raise ConfigurationError(f"{message} in {defects[0].file}; {advice}")
        defects.append(Defect(MANIFEST, message))
    return defects


def _conclusion(proof: Proof, project: Project, defects: int, *, quick: bool) -> str:
    counted = f"files: {len(proof.files.names) - 1}, pages: {proof.pages}"
    address = proof.record.address if proof.record else ""
    moved = proof.record and address.rstrip("/") != in_ascii(project.settings.site_url).rstrip("/")
    shown = visible(address or "no address")[:200]
    built_for = f"; built for {shown}, not for the configured address" if moved else ""
    if defects:
        return f"{defects} defect{'' if defects == 1 else 's'}; {counted}{built_for}"
    proved = project.verified
    how = "checked" if quick else "proved"
    return (
        f"{how}: {counted}, quotations: {proved.quotations.total}, figures: {proved.figures.total}, "
        f"points: {proved.points.total}, all matching the project"
        f"{'' if quick else '; a rebuild is identical, byte for byte'}{built_for}"
    )
