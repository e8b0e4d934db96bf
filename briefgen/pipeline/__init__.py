"""The order of the stages, and the project they make."""

from briefgen.pipeline.project import Project, compile_project, load, load_sources
from briefgen.pipeline.rendering import render_pages, template_folders
from briefgen.pipeline.settings import BudgetOptions, Options, Settings, load_settings

__all__ = [
    "BudgetOptions",
    "Options",
    "Project",
    "Settings",
    "compile_project",
    "load",
    "load_settings",
    "load_sources",
    "render_pages",
    "template_folders",
]
