"""Builds a site anew as another one was built: for its address and its day."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefgen.cli.builds.printed_site import add_pdfs
from briefgen.cli.builds.site import hand_over, mkdocs_configuration, run_mkdocs
from briefgen.cli.prints.progress import working
from briefgen.pages import external
from briefgen.published import in_ascii

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.pipeline import Project
    from briefgen.published import BuildRecord

_CLOCK: Final = "SOURCE_DATE_EPOCH"


@contextmanager
def rebuilt(config_file: Path, project: Project, record: BuildRecord | None) -> Iterator[Path]:
    """Build the project's site into a folder that is there for as long as this context.

    Args:
        config_file: The project's configuration; but for address and day all is as it says.
        project: The project as it was compiled, unless its settings differ.
        record: What the other site says of its build; without it the configuration's address and today count.

    Raises:
        BuildError: If MkDocs fails.
        ConfigurationError: If the configuration cannot be used.
    """
    with tempfile.TemporaryDirectory(prefix="briefgen-verify-") as folder, _on_the_day(record):
        configuration = mkdocs_configuration(config_file, strict=False)
        if record and record.address != in_ascii(configuration.site_url):
            configuration.site_url = external(record.address)
        site = Path(folder, "site")
        configuration.site_dir = str(site)
        hand_over(project, configuration)
        with working("rebuilding the site"):
            run_mkdocs(configuration)
            add_pdfs(site, project)
        yield site


@contextmanager
def _on_the_day(record: BuildRecord | None) -> Iterator[None]:
    """Let MkDocs' clock stand at the day of a build."""
    before = os.environ.get(_CLOCK)
    if record:
        day = datetime.fromisoformat(record.day).replace(tzinfo=UTC)
        os.environ[_CLOCK] = str(int(day.timestamp()))
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(_CLOCK, None)
        else:
            os.environ[_CLOCK] = before
