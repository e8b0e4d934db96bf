"""The configuration of a content management system that edits the project's files through forms.

Decap CMS and Sveltia CMS read the same file. Its upper part (where the repository is, how changes are
proposed) is the owner's and is kept; below the line ``MARK`` everything is made of the models and of this
project's ids.

Topics are a folder of files and can be begun in a form. Sources and people are mappings by id, which neither
program knows: each id that there is becomes a field of the file. New ones are added by ``briefgen add``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from briefgen.corpus import Person, SourceMetadata
from briefgen.curation import Topic
from briefgen.errors import ConfigurationError
from briefgen.yaml_source import form, yaml_document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.pipeline import Project
    from briefgen.yaml_source import Form, Located

MARK: Final = "# ---- briefgen schema --cms writes everything below this line ----"

_UPPER: Final = """\
# Forms for this project's files, in Sveltia CMS or Decap CMS. What is above the dashed line is yours:
# briefgen schema --cms keeps it. docs/cms.md in briefgen's repository says how to set this up.
backend:
  name: github
  repo: OWNER/REPOSITORY
  branch: main
publish_mode: editorial_workflow   # an edit is a pull request, which the workflow checks
media_folder: {pages}/media
public_folder: /media

"""

MOST_ENTRIES: Final = 200
"""Sources, or people, that get forms: each repeats all of its fields, and a browser has to load them."""

_MAXIMUM_OF_ADDRESS: Final = 80

Widgets = dict[str, dict[str, Any]]


def cms_configuration(project: Project, present: str | None) -> str:
    """The whole file, with the upper part of the one that is present.

    Raises:
        ConfigurationError: If that has no line ``MARK``, and so no part that may be replaced.
    """
    pages = project.settings.docs
    upper, found, _ = (present or f"{_UPPER.format(pages=pages)}{MARK}").partition(MARK)
    if not found:
        raise ConfigurationError(
            f"the configuration that is there was not written by this command: add the line {MARK!r} to it, "
            "below which everything is replaced, or choose another folder with --out"
        )
    return f"{upper}{MARK}\n{yaml_document(_lower(project))}"


def without_forms(project: Project) -> list[str]:
    """What has too many entries for forms: ``sources``, ``people``."""
    counts = {"sources": len(_sources(project)), "people": len(project.corpus.people)}
    return [name for name, count in counts.items() if count > MOST_ENTRIES]


def _lower(project: Project) -> dict[str, Any]:
    return {
        # Sveltia would otherwise write an empty value for each field that was left alone.
        "output": {"omit_empty_optional_fields": True},
        "slug": {"encoding": "ascii", "clean_accents": True, "maxlength": _MAXIMUM_OF_ADDRESS},
        "editor": {"preview": False},
        "collections": [
            _topics(project),
            *_tables("sources", SourceMetadata, _sources(project), project),
            *_tables("people", Person, project.corpus.people, project),
        ],
    }


def _topics(project: Project) -> dict[str, Any]:
    path = project.settings.options.curation
    related = {
        "widget": "relation",
        "collection": "topics",
        "multiple": True,
        "value_field": "{{slug}}",
        "search_fields": ["title"],
        "display_fields": ["title"],
    }
    fields = form(Topic, {**_widgets(project), "related": related})
    if project.settings.path("curation").is_file():
        single = {"name": "topic", "label": "Topic", "file": path, "fields": form(Topic, _widgets(project))}
        return {"name": "topics", "label": "Topics", "format": "yml", "files": [single]}
    return {
        "name": "topics",
        "label": "Topics",
        "label_singular": "Topic",
        "folder": path,
        "extension": "yml",
        "format": "yml",
        "create": True,
        "identifier_field": "title",
        "slug": "{{slug}}",
        "summary": "{{title}} ({{status}})",
        "sortable_fields": ["title", "status", "date_published"],
        "view_filters": [
            {"label": label, "field": "status", "pattern": status}
            for label, status in (("Drafts", "draft"), ("Published", "published"), ("Withdrawn", "withdrawn"))
        ],
        "fields": fields,
    }


def _sources(project: Project) -> dict[str, Located]:
    """What the project's YAML says of its sources; records of a ``.jsonl`` corpus have no form."""
    sources = project.corpus.sources.values()
    return {
        each.id: each.metadata for each in sources if each.metadata.document.path.endswith((".yml", ".yaml"))
    }


def _tables(
    name: str, model: type[Located], entries: Mapping[str, Located], project: Project
) -> list[dict[str, Any]]:
    """A collection of the files that map ids to entries; none where there is no entry, or too many are."""
    if len(entries) > MOST_ENTRIES:
        return []
    fields = form(model, _widgets(project), new=False)
    files: dict[str, Form] = {}
    for key, entry in entries.items():
        label = str(getattr(entry, "name", None) or getattr(entry, "title", key))
        field = {
            "name": key,
            "label": label,
            "widget": "object",
            "collapsed": True,
            "hint": f"The id is {key}.",
        }
        files.setdefault(entry.document.path, []).append({**field, "fields": fields})
    made = [
        {"name": f"{name}-{number}" if len(files) > 1 else name, "label": path, "file": path, "fields": found}
        for number, (path, found) in enumerate(files.items(), 1)
    ]
    return [{"name": name, "label": name.capitalize(), "format": "yml", "files": made}] if made else []


def _widgets(project: Project) -> Widgets:
    """Ids that are chosen from those of the project; typed where there are none yet."""
    sources = {key: source.metadata.title for key, source in project.corpus.sources.items()}
    people = {key: person.name for key, person in project.corpus.people.items()}
    return {
        name: {
            "widget": "select",
            "options": [{"label": f"{said} ({i})", "value": i} for i, said in ids.items()],
        }
        for name, ids in (("source", sources), ("speaker", people))
        if ids
    }
