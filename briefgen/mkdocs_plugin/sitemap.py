"""Makes the sitemap say when pages changed. MkDocs gives every page the day of the build, which is not true.

MkDocs reads the same attribute again for the header of the compressed sitemap, and needs a day there: so what
is changed here is to be put back once the sitemap has been rendered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.utils import get_build_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mkdocs.structure.files import File
    from mkdocs.structure.pages import Page


def sitemap_dates(
    files: Iterable[File], changed: Mapping[str, str], generated: Iterable[File]
) -> list[tuple[Page, str]]:
    """Give pages the dates of their last changes, and no date where none is known.

    Args:
        files: What is in the sitemap.
        changed: When generated pages changed, by their paths.
        generated: These; a page that was written by hand in the place of one has its own content.

    Returns:
        The pages that were changed, with the day that each had. Those to which another plugin has given a day
        keep it.
    """
    made = {file.src_uri for file in generated}
    before = []
    for file in files:
        known = changed.get(file.src_uri, "") if file.src_uri in made else ""
        if file.page and (known or file.page.update_date == get_build_date()):
            before.append((file.page, file.page.update_date))
            file.page.update_date = known
    return before
