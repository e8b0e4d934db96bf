"""Reading a project's files: inside the project, regular and bounded, or a diagnostic that names them."""

from briefgen.files.asked import Asked
from briefgen.files.limits import (
    ASSET_LIMIT,
    CORPUS_LIMIT,
    MOST_FILES,
    ORIGINAL_LIMIT,
    PAGE_LIMIT,
    SOURCE_LIMIT,
    YAML_LIMIT,
)
from briefgen.files.opening import Refusal, contents
from briefgen.files.paths import objection, unified
from briefgen.files.project import ProjectFiles
from briefgen.files.strays import strays
from briefgen.files.walking import Found, walk

__all__ = [
    "ASSET_LIMIT",
    "CORPUS_LIMIT",
    "MOST_FILES",
    "ORIGINAL_LIMIT",
    "PAGE_LIMIT",
    "SOURCE_LIMIT",
    "YAML_LIMIT",
    "Asked",
    "Found",
    "ProjectFiles",
    "Refusal",
    "contents",
    "objection",
    "strays",
    "unified",
    "walk",
]
