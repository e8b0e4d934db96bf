"""``briefgen check``."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cache import NO_STORE
from briefgen.cli.caching import project_store, with_cache
from briefgen.cli.edits.schema_state import keep_current_since
from briefgen.cli.prints.report import Format, finish, in_a_format, report
from briefgen.errors import ConfigurationError
from briefgen.pipeline import kept_outcome, load_settings

if TYPE_CHECKING:
    from briefgen.cache import Store
    from briefgen.diagnostics import Diagnostic
    from briefgen.pipeline import Outcome, Settings


@click.command()
@in_a_format
@with_cache
@click.option("--alone", is_flag=True, help="Read only the topics that are named, and what they cite.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.pass_obj
def check(  # noqa: PLR0913  # its options
    config_file: Path,
    *,
    output_format: Format,
    strict: bool,
    cache: bool,
    alone: bool,
    paths: tuple[Path, ...],
) -> None:
    """Check the whole project and print every defect.

    With PATH, only defects in those files or folders are shown and counted;
    the whole project is still checked, unless you say --alone.
    """
    settings = load_settings(config_file)
    with project_store(settings.root, wanted=cache) as store:
        outcome = (
            _alone(settings, store, paths)
            if alone
            else _whole(settings, store, excerpts=output_format == "json")
        )
        diagnostics = list(outcome.diagnostics) if alone else _selected(settings, outcome, paths)
        report(outcome, diagnostics, output_format, NO_STORE if alone or paths else store)
    finish(diagnostics, strict=strict)


def _whole(settings: Settings, store: Store, *, excerpts: bool) -> Outcome:
    outcome = kept_outcome(settings, store, excerpts=excerpts)
    if outcome is not None:
        keep_current_since(settings, outcome.ids, store)
        return outcome
    from briefgen.pipeline import compile_project  # noqa: PLC0415  # starts slowly

    gc.disable()  # a project holds no cycles, and looking for them takes an eighth of the time
    try:
        project = compile_project(settings, store=store, excerpts=excerpts)
        outcome = project.outcome_for(excerpts=excerpts)
    finally:
        gc.enable()
    keep_current_since(settings, outcome.ids, store, project.corpus, project.curation)
    return outcome


def _alone(settings: Settings, store: Store, paths: tuple[Path, ...]) -> Outcome:
    from briefgen.pipeline import check_alone  # noqa: PLC0415  # starts slowly

    if not paths:
        raise click.UsageError("name the files of topics with --alone")
    return check_alone(settings, [path.resolve() for path in paths], store=store)


def _selected(settings: Settings, outcome: Outcome, paths: tuple[Path, ...]) -> list[Diagnostic]:
    if not paths:
        return list(outcome.diagnostics)
    wanted = [path.resolve() for path in paths]
    for path, named in zip(wanted, paths, strict=True):
        if not path.exists():
            raise ConfigurationError(f"there is no file or folder {named}")
    return [
        item
        for item in outcome.diagnostics
        if any((settings.root / item.path.partition("#")[0]).is_relative_to(path) for path in wanted)
    ]
