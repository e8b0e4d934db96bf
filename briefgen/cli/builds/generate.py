"""``briefgen generate``."""

from __future__ import annotations

import json
import os
import shutil
import sys
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefgen.cli.builds.swap import replacing
from briefgen.cli.edits.placement import placed, relinked, taken
from briefgen.cli.prints.output import say
from briefgen.cli.prints.report import report
from briefgen.errors import ConfigurationError
from briefgen.pages import (
    CARDS_SCRIPT,
    FEATURES,
    MARK,
    SCRIPT,
    STYLESHEET,
    WORDS_SCRIPT,
    Asset,
    Page,
    gettext,
    navigation,
    packaged_templates,
    palette,
    site_words,
    speaking,
)
from briefgen.pipeline import compile_project, load_settings, render_pages, template_folders

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefgen.pipeline import Settings

_SIGN = "# Written by briefgen generate, which replaces this folder when it runs again."


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.pass_obj
def generate(config_file: Path, out: Path) -> None:
    """Write the pages as plain Markdown to OUT, with a configuration that needs no plugin.

    MkDocs, ProperDocs and Zensical can build it unchanged. OUT must be new, empty or from an earlier run.
    """
    _refuse_other_content(out)
    project = compile_project(load_settings(config_file))
    report(project.outcome, list(project.diagnostics), "text")
    if project.failed:
        sys.exit(1)
    pages = render_pages(project)
    with replacing(out) as staging:
        docs = staging / "docs"
        written = _copy_written(project.settings.docs_dir, docs)
        _relink(docs, written, {page.path for page in pages if isinstance(page, Page)})
        _write_generated(docs, pages, {taken(path) for path in written})
        _copy_theme(template_folders(project.settings), staging / "theme")
        with speaking(project.settings.language):
            text = _configuration(project.settings, written)
        (staging / "mkdocs.yml").write_text(text, encoding="utf-8", newline="\n")
    say(f"wrote {len(pages)} files to {out}; build them with: mkdocs build --strict -f {out}/mkdocs.yml")


def _refuse_other_content(out: Path) -> None:
    if not out.is_dir() or not any(out.iterdir()):
        return
    written = out / "mkdocs.yml"
    if not (written.is_file() and written.read_text(encoding="utf-8", errors="replace").startswith(_SIGN)):
        raise ConfigurationError(f"{out} was not written by briefgen; choose a new folder")


def _copy_written(docs_dir: Path, target: Path) -> list[str]:
    """Copy what the project has written by hand; the paths of it, in order."""
    target.mkdir()
    _copy(docs_dir, target, ".*")
    return sorted(path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file())


def _relink(docs: Path, written: list[str], pages: set[str]) -> None:
    for path in (docs / name for name in written if name.endswith(".md")):
        text = path.read_bytes()
        made = relinked(text.decode(errors="surrogateescape"), path.relative_to(docs).as_posix(), pages)
        path.write_bytes(made.encode(errors="surrogateescape"))


def _write_generated(docs: Path, pages: Iterable[Page | Asset], taken_by_hand: set[str]) -> None:
    """Write the pages; none takes the place of one that was written by hand."""
    for page in pages:
        place = placed(page.path)
        if place not in taken_by_hand:
            path = docs / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(page.content if isinstance(page, Asset) else page.text.encode())


def _copy_theme(folders: Iterable[Path], target: Path) -> None:
    packaged = packaged_templates() / "theme"
    target.mkdir()
    for folder in reversed(list(folders)):
        theme = folder / "theme"
        # Zensical has another search box than Material, and no template of ours may take its place.
        _copy(theme, target, "search.html" if theme == packaged else "")


def _copy(folder: Path, target: Path, left_out: str) -> None:
    """Copy contents alone: a read-only original must not make a folder that the next run cannot remove."""
    for parent, folders, names in os.walk(folder, followlinks=True):
        folders[:] = [name for name in folders if not fnmatch(name, left_out)]
        place = target / Path(parent).relative_to(folder)
        place.mkdir(exist_ok=True)
        for name in names:
            if not fnmatch(name, left_out):
                shutil.copyfile(Path(parent, name), place / name)


def _configuration(settings: Settings, written: list[str]) -> str:
    """A MkDocs configuration. Its values are JSON, which is YAML too and needs no writer of its own."""
    theme: dict[str, Any] = {
        "name": "material",
        "variant": "classic",
        "custom_dir": "theme",
        "language": settings.language,
        "font": False,
        "logo": MARK,
        "favicon": MARK,
        "features": list(FEATURES),
        "palette": palette(),
    }
    by_hand = {taken(path): path for path in written if path.endswith(".md")}
    listed = {path: by_hand.pop(path, path) for _, path in navigation()}
    values: dict[str, Any] = {
        "site_name": settings.site_name,
        "site_description": settings.site_description,
        "site_url": f"{settings.site_url.rstrip('/')}/" if settings.site_url else "",
        "docs_dir": "docs",
        "theme": theme,
        "extra_css": [STYLESHEET],
        "extra_javascript": [WORDS_SCRIPT, SCRIPT, CARDS_SCRIPT],
        "markdown_extensions": [
            "attr_list",
            {"tables": {"use_align_attribute": True}},
            {
                "toc": {
                    "permalink": True,
                    "permalink_title": gettext("Permanent link"),
                    "title": gettext("On this page"),
                }
            },
        ],
        "extra": {"briefgen": site_words()},
        "plugins": ["search"],
        "nav": [*({title: listed[path]} for title, path in navigation()), *by_hand.values()],
        "not_in_nav": "*.md\n",
        "validation": {"links": {"anchors": "warn"}},
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items() if value]
    return "\n".join([_SIGN, *lines]) + "\n"
