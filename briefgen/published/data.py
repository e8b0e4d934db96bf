"""Compares the data and the assets beside the pages with what the project yields, byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.pages import data_files, read_assets
from briefgen.pipeline import site_settings, template_folders
from briefgen.published.defects import Defect, first_difference
from briefgen.published.own_files import own_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.briefing import Site
    from briefgen.pipeline import Settings
    from briefgen.published.site_files import SiteFiles

_FOLDER: Final = "data/"


def compare_data(files: SiteFiles, site: Site, settings: Settings) -> Iterator[Defect]:
    """Yield a defect for each file that is missing, altered, or one too many in the folder of the data.

    The pictures for sharing are not compared: their bytes depend on the version of what draws them.

    Raises:
        OSError: If a file of the project cannot be read.
    """
    names = set(files.names)
    own = own_files(settings)
    made = (
        *data_files(site, site_settings(settings, directory_urls=settings.directory_urls)),
        *read_assets(template_folders(settings)),
    )
    wanted = {asset.path: asset.content for asset in made}
    for name, content in wanted.items():
        if name not in names:
            yield Defect(name, "a file of the project is missing")
        else:
            yield from _compare(files, name, own[name].read_bytes() if name in own else content)
    for name in files.names:
        if name.startswith(_FOLDER) and name not in wanted and name not in own:
            yield Defect(name, "data that the project does not have")


def _compare(files: SiteFiles, name: str, wanted: bytes) -> Iterator[Defect]:
    try:
        content = files.read(name, max(len(wanted) * 2, 1 << 20))
    except OSError as error:
        yield Defect(name, f"cannot be read: {error.strerror}")
        return
    if content != wanted:
        texts = first_difference(content.decode(errors="replace"), wanted.decode(errors="replace"))
        yield Defect(name, "is another file than the project yields", "", *texts)
