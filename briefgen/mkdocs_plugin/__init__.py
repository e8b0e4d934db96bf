"""The plugin ``briefgen`` of MkDocs: an adapter between the pipeline and MkDocs' events."""

from briefgen.mkdocs_plugin.plugin import BriefgenPlugin

__all__ = ["BriefgenPlugin"]
