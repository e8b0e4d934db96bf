"""Builds a site anew and compares it with one that was published, byte for byte."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.cli.builds.site import mkdocs_configuration, run_mkdocs
from briefgen.cli.prints.progress import working
from briefgen.published import BuildTraces, Defect, SiteFiles

if TYPE_CHECKING:
    from collections.abc import Iterator


def compare_with_rebuilt(config_file: Path, site: Path, traces: BuildTraces) -> list[Defect]:
    """Every file that a new build makes otherwise.

    The new site is built for the address and the day of the old one; all else is as it is here.

    Raises:
        BuildError: If MkDocs fails.
        ConfigurationError: If the configuration cannot be used.
    """
    with tempfile.TemporaryDirectory(prefix="briefgen-verify-") as folder, _on_the_day(traces.day):
        configuration = mkdocs_configuration(config_file, strict=False)
        if traces.home:
            configuration.site_url = f"{traces.address.rstrip('/')}/" if traces.address else None
        configuration.site_dir = str(Path(folder, "site"))
        setattr(configuration.plugins["briefgen"], "reported", True)  # noqa: B010  # untyped to MkDocs
        with working("building the site anew"):
            run_mkdocs(configuration)
        published, rebuilt = SiteFiles(site), SiteFiles(Path(folder, "site"))
        defects = list(_differences(published, rebuilt))
        made_here = BuildTraces(rebuilt).generator
    if defects and traces.generator != made_here:
        message = "the site was made by other programs than the new build, which may be why files differ"
        defects.append(Defect("index.html", message, "", traces.generator, made_here))
    return defects


@contextmanager
def _on_the_day(day: str | None) -> Iterator[None]:
    """Let the build's clock stand at a day, unless the environment has set it."""
    name = "SOURCE_DATE_EPOCH"
    if day is None or name in os.environ:
        yield
        return
    try:
        os.environ[name] = str(int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()))
    except ValueError:  # a month of 13, in a site that nobody's build made
        yield
        return
    try:
        yield
    finally:
        del os.environ[name]


def _differences(published: SiteFiles, rebuilt: SiteFiles) -> Iterator[Defect]:
    made = set(rebuilt.names)
    for name in sorted(made - set(published.names)):
        yield Defect(name, "a new build makes this file, and the site does not have it")
    for name in published.names:
        if name not in made:
            yield Defect(name, "a new build does not make this file")
        else:
            yield from _difference(published, rebuilt, name)


def _difference(published: SiteFiles, rebuilt: SiteFiles, name: str) -> Iterator[Defect]:
    try:
        if published.sum(name) != rebuilt.sum(name):
            yield Defect(name, "a new build makes other bytes of it")
    except OSError as error:
        yield Defect(name, f"cannot be compared: {error.strerror}")
