"""A whole project in a temporary folder, made of the few texts that a test is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.pipeline import Project, compile_project, load_settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CONFIGURATION = """\
site_name: Test
docs_dir: content/pages
theme: {name: material, font: false}
plugins: [search, briefgen]
"""


def write_project(
    root: Path,
    sources: Mapping[str, str],
    topics: Mapping[str, str],
    *,
    metadata: str | None = None,
    people: str = "{}\n",
) -> Path:
    """Write a project and return its configuration file.

    Args:
        root: The project's folder, made if it is missing.
        sources: The corpus's texts by id.
        topics: The curation's YAML by slug.
        metadata: sources.yml; without it each source is described by its id alone.
        people: people.yml.
    """
    content = root / "content"
    for folder in ("corpus", "curation", "pages"):
        (content / folder).mkdir(parents=True, exist_ok=True)
    for name, text in sources.items():
        (content / "corpus" / f"{name}.txt").write_bytes(text.encode())
    for slug, text in topics.items():
        (content / "curation" / f"{slug}.yml").write_bytes(text.encode())
    described = "".join(f"{name}: {{title: A text, path: corpus/{name}.txt}}\n" for name in sources)
    (content / "sources.yml").write_bytes((metadata or described or "{}\n").encode())
    (content / "people.yml").write_bytes(people.encode())
    configuration = root / "mkdocs.yml"
    configuration.write_text(CONFIGURATION, encoding="utf-8")
    return configuration


def compiled(configuration: Path) -> Project:
    """Load and verify a project."""
    return compile_project(load_settings(configuration))


def codes(project: Project) -> list[str]:
    """The codes of a project's diagnostics, in order."""
    return [item.code.value for item in project.diagnostics]
