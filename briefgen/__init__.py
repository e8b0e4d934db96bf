"""briefgen: briefings that cannot misquote.

``anchor`` resolves words in one text and knows no YAML; ``load`` reads a whole project.
"""

from __future__ import annotations

from pathlib import Path

from briefgen.anchoring import Anchor, Mark, Unanchored, anchor
from briefgen.pipeline import Project, compile_project, load_settings
from briefgen.text import Span

__version__ = "0.1.0"
__all__ = ["Anchor", "Mark", "Project", "Span", "Unanchored", "anchor", "load"]


def load(config_file: str | Path = "mkdocs.yml") -> Project:
    """Load, verify and assemble the project of a MkDocs configuration file.

    Raises:
        briefgen.errors.ConfigurationError: If the configuration cannot be used. Defects of the content are
            the project's ``diagnostics``, not exceptions.
    """
    return compile_project(load_settings(Path(config_file)))
