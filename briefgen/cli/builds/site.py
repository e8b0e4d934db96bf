"""What runs MkDocs: ``briefgen serve``, and what ``briefgen build`` does where something has changed."""

from __future__ import annotations

import logging
import os
import re
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from briefgen.cli.builds.chromium import find
from briefgen.cli.builds.collecting import collecting_seldom, keeping_all
from briefgen.cli.builds.comparison import changes_since, with_changes
from briefgen.cli.builds.known_files import known_files, note_files
from briefgen.cli.builds.swap import replacing, staging_of
from briefgen.cli.builds.unchanged import Built, inputs_of, is_covered, keep, manifest_of
from briefgen.cli.caching import project_store, with_cache
from briefgen.cli.edits.schemas import keep_current
from briefgen.cli.prints.output import logged, say, show
from briefgen.cli.prints.progress import working
from briefgen.cli.prints.report import as_text, closing_line
from briefgen.diagnostics import Severity
from briefgen.errors import BriefgenError, BuildError, ConfigurationError
from briefgen.pages import ALONE, Resources
from briefgen.pipeline import compile_project, is_self_contained, load_settings
from briefgen.published import MANIFEST, check_site, losses
from briefgen.spare_folders import SpareFolders
from briefgen.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs.config.defaults import MkDocsConfig

    from briefgen.cli.builds.asked import Asked
    from briefgen.pipeline import Project, Settings
    from briefgen.published import Defect, LastSite

_MOST_SHOWN: Final = 20
_GENERATOR: Final = re.compile(
    r"""<meta(?=\s)(?=[^<>]*\sname=["']?generator\b)[^<>]*\scontent=["']?(?:mkdocs|properdocs)\b""",
    re.IGNORECASE,
)
_HEAD: Final = 1 << 20
"""Characters of a page among which its generator is looked for."""

# Material prints an advertisement for its successor above every build unless told not to.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")


def build_site(asked: Asked) -> None:
    """Check the project and build the whole site."""
    last = _last_site(asked.since) if asked.since else None
    if asked.pdf:
        find()
    settings, inputs = _settings_with_inputs(asked.config_file)
    with keeping_all():
        project = compile_project(settings, store=asked.store)
        assembled = project.site is not None
    diagnostics = list(project.diagnostics)
    reported = as_text(diagnostics, asked.store)
    closing = closing_line(project.outcome_for(excerpts=False), diagnostics)
    show(reported)
    say(closing)
    if not assembled or (asked.strict and project.diagnostics.count(Severity.WARNING)):
        sys.exit(1)
    if last and last.snapshot:
        project = with_changes(project, changes_since(project, last.snapshot))
    if asked.pdf:
        from briefgen.cli.builds.printed_site import add_pdfs, with_pdfs  # noqa: PLC0415  # starts slowly

        project = with_pdfs(project)
    configuration = mkdocs_configuration(asked.config_file, strict=asked.strict)
    target = asked.site_dir or Path(configuration.site_dir)
    _refuse_content(target, project.settings.root, configuration)
    alone = is_self_contained(configuration)
    covered = alone and is_covered(roots_of(settings), map(str, project.files), target)
    spare = SpareFolders(asked.store.spare_folders, staging_of(target))
    with keeping_log() as said, replacing(target, spare.put_by) as staging:
        configuration.site_dir = str(staging)
        shares = alone and asked.store and not asked.pdf
        known = known_files(asked.store, target) if shares else {}
        standing = Standing(target.absolute(), staging, None, known, spare.take) if shares else None
        hand_over(project, configuration, Resources(asked.store, asked.jobs, standing))
        with working("building the site"):
            run_mkdocs(configuration)
            spare.drop_unused()
            if asked.pdf:
                add_pdfs(staging, project)
            plugin: Any = configuration.plugins["briefgen"]
            proof = check_site(staging, project, asked.store, plugin.summed)
            _refuse_defects(proof.defects)
            if last and project.site:
                _refuse_losses(list(losses(last, proof.files, project.site, project.settings)))
    project.known.keep()
    if standing:
        note_files(asked.store, target, proof.files, standing.keys)
    say(f"built {target}")
    if covered and inputs and inputs == inputs_of(roots_of(settings)):
        built = Built(roots_of(settings), inputs, str(target), manifest_of(target), reported, closing, said)
        keep(asked.store, asked.key, built)


def _last_site(where: str) -> LastSite:
    from briefgen.cli.builds.last_site import read_last_site  # noqa: PLC0415  # starts slowly

    return read_last_site(where)


def _settings_with_inputs(config_file: Path) -> tuple[Settings, str]:
    """The settings, and a digest of what a build reads, taken before it does.

    Settings that are read after the digest are those of the configuration that is in it.
    """
    roots = roots_of(load_settings(config_file))
    inputs = inputs_of(roots)
    settings = load_settings(config_file)
    return settings, inputs if roots_of(settings) == roots else ""


def roots_of(settings: Settings) -> list[str]:
    """The files and folders that a build may read, the configuration file first; absolute."""
    named = [settings.path(option) for option in ("corpus", "sources", "people", "curation", "home")]
    paths = [settings.config_file, *named, *settings.published]
    return list(dict.fromkeys(map(str, paths)))


@click.command()
@click.option(
    "--dev-addr", metavar="HOST:PORT", default=None, help="Address to serve on.  [default: 127.0.0.1:8000]"
)
@click.option("--drafts", is_flag=True, help="Show drafts too, marked as such.")
@click.option("--strict", is_flag=True, help="Treat warnings as errors.")
@with_cache
@click.pass_obj
@collecting_seldom()
def serve(config_file: Path, /, dev_addr: str | None, drafts: bool, strict: bool, cache: bool) -> None:
    """Serve the site locally, reload on every change, and show defects on the page."""
    from mkdocs.commands.serve import serve as serve_site  # noqa: PLC0415  # starts slowly

    settings = load_settings(config_file)
    keep_current(settings)
    with project_store(settings.root, wanted=cache) as store:
        # MkDocs keeps the plugin's instance for each configuration that it loads later.
        plugin: Any = mkdocs_configuration(config_file, strict=strict).plugins["briefgen"]
        plugin.drafts, plugin.resources = drafts, Resources(store)
        _log_to_stderr(logging.INFO)
        options: dict[str, Any] = {"dev_addr": dev_addr} if dev_addr else {}
        serve_site(str(config_file), strict=strict or None, **options)


def mkdocs_configuration(config_file: Path, *, strict: bool) -> MkDocsConfig:
    """The configuration as MkDocs reads it.

    Raises:
        ConfigurationError: If MkDocs cannot use it.
    """
    from mkdocs.config import load_config  # noqa: PLC0415  # starts slowly
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415

    _log_to_stderr(logging.WARNING)
    try:
        return load_config(str(config_file), strict=strict)
    except MkDocsException as error:
        raise ConfigurationError(str(error).strip()) from error


def hand_over(project: Project, configuration: MkDocsConfig, resources: Resources = ALONE) -> None:
    """Let the plugin build what was compiled and reported already."""
    plugin: Any = configuration.plugins["briefgen"]
    plugin.checked, plugin.resources = project, resources


def run_mkdocs(configuration: MkDocsConfig) -> None:
    """Build the site that a configuration describes.

    Raises:
        BuildError: If MkDocs does not build it.
    """
    from mkdocs.commands.build import build as build_site  # noqa: PLC0415  # starts slowly
    from mkdocs.exceptions import Abort, MkDocsException  # noqa: PLC0415

    configuration.plugins.on_startup(command="build", dirty=False)
    try:
        build_site(configuration)
    except Abort as error:
        cause = getattr(error.__context__, "__cause__", None)
        if isinstance(cause, (BriefgenError, OSError)):  # the plugin's own, which MkDocs has only logged
            raise cause from error
        say(f"the last site is kept: {error}", err=True)
        sys.exit(1)
    except MkDocsException as error:
        raise BuildError(f"MkDocs failed to build the site; the last one is kept: {error}") from error
    finally:
        configuration.plugins.on_shutdown()


def _refuse_defects(defects: Sequence[Defect]) -> None:
    """A site that does not show what the project has takes no site's place."""
    for defect in defects[:_MOST_SHOWN]:
        say(defect.line(), err=True)
    if defects:
        raise BuildError(f"the new site has {len(defects)} defects; the last site is kept")


def _refuse_losses(lost: Sequence[Defect]) -> None:
    """Nor does one that lacks what readers of the last published site may have kept."""
    for defect in lost[:_MOST_SHOWN]:
        say(defect.line(), err=True)
    if lost:
        what = "1 address or entry" if len(lost) == 1 else f"{len(lost)} addresses and entries"
        raise BuildError(f"the new site would lose {what} of the published one; the last site is kept")


def _refuse_content(target: Path, root: Path, configuration: MkDocsConfig) -> None:
    """A site folder that holds the project or its content would be replaced with all that is in it."""
    resolved = target.resolve()
    for kept in (root, Path(configuration.docs_dir), Path.cwd()):
        if kept.resolve().is_relative_to(resolved):
            raise ConfigurationError(f"cannot build into {target}: it would replace {kept}")
    if resolved.is_dir() and any(resolved.iterdir()) and not _is_site(resolved):
        raise ConfigurationError(f"cannot build into {target}: the folder is not a site")


def _is_site(folder: Path) -> bool:
    """Whether a manifest of a site stands in a folder, or a home page that MkDocs or ProperDocs made."""
    manifest, home = folder / MANIFEST, folder / "index.html"
    with suppress(OSError):
        if manifest.is_file():
            with manifest.open(encoding="utf-8", errors="replace") as lines:
                if any(line.rstrip("\n").endswith("  index.html") for line in lines):
                    return True
    with suppress(OSError):
        if home.is_file():
            with home.open(encoding="utf-8", errors="replace") as page:
                return _GENERATOR.search(page.read(_HEAD)) is not None
    return False


def _log_to_stderr(level: int) -> None:
    logger = logging.getLogger("mkdocs")
    if not logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(_Printable(_FORM))
        logger.addHandler(handler)
    logger.setLevel(level)
    logging.getLogger("mkdocs.plugins.briefgen").setLevel(logging.INFO)


_FORM: Final = "%(levelname)s: %(message)s"


class _Kept(logging.Handler):
    """Keeps what MkDocs says."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__()
        self.setFormatter(logging.Formatter(_FORM))
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self._lines.append(self.format(record))


@contextmanager
def keeping_log() -> Iterator[list[str]]:
    """What MkDocs says while the block runs."""
    lines: list[str] = []
    handler = _Kept(lines)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield lines
    finally:
        logger.removeHandler(handler)


class _Printable(logging.Formatter):
    """Titles and names of files stand in MkDocs' messages."""

    def format(self, record: logging.LogRecord) -> str:
        return logged(super().format(record))
