"""The order of the stages, and the project they make."""

from typing import TYPE_CHECKING

from briefgen.deferred import deferred

if TYPE_CHECKING:
    from briefgen.pipeline.alone import check_alone
    from briefgen.pipeline.drafts import draft_slugs, site_with_drafts
    from briefgen.pipeline.kept import kept_outcome
    from briefgen.pipeline.material import Material, load_material
    from briefgen.pipeline.outcome import Outcome
    from briefgen.pipeline.project import (
        Project,
        added_defects,
        compile_project,
        load,
        load_sources,
        new_defects,
    )
    from briefgen.pipeline.rendering import render_pages, searchable, site_settings, template_folders
    from briefgen.pipeline.self_contained import is_self_contained
    from briefgen.pipeline.settings import BudgetOptions, Options, Settings, load_settings
else:
    __getattr__ = deferred(__name__, {
        "briefgen.pipeline.alone": "check_alone",
        "briefgen.pipeline.drafts": "draft_slugs site_with_drafts",
        "briefgen.pipeline.kept": "kept_outcome",
        "briefgen.pipeline.material": "Material load_material",
        "briefgen.pipeline.outcome": "Outcome",
        "briefgen.pipeline.project": "Project added_defects compile_project load load_sources new_defects",
        "briefgen.pipeline.rendering": "render_pages searchable site_settings template_folders",
        "briefgen.pipeline.self_contained": "is_self_contained",
        "briefgen.pipeline.settings": "BudgetOptions Options Settings load_settings",
    })  # fmt: skip

__all__ = [
    "BudgetOptions",
    "Material",
    "Options",
    "Outcome",
    "Project",
    "Settings",
    "added_defects",
    "check_alone",
    "compile_project",
    "draft_slugs",
    "is_self_contained",
    "kept_outcome",
    "load",
    "load_material",
    "load_settings",
    "load_sources",
    "new_defects",
    "render_pages",
    "searchable",
    "site_settings",
    "site_with_drafts",
    "template_folders",
]
