"""The order of the stages, and the project they make."""

from briefgen.pipeline.material import Material, load_material
from briefgen.pipeline.project import Project, added_defects, compile_project, load, load_sources, new_defects
from briefgen.pipeline.rendering import render_pages, searchable, site_settings, template_folders
from briefgen.pipeline.settings import BudgetOptions, Options, Settings, load_settings

__all__ = [
    "BudgetOptions",
    "Material",
    "Options",
    "Project",
    "Settings",
    "added_defects",
    "compile_project",
    "load",
    "load_material",
    "load_settings",
    "load_sources",
    "new_defects",
    "render_pages",
    "searchable",
    "site_settings",
    "template_folders",
]
