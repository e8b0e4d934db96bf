"""Forms for the editor's files: the configuration that ``schema --cms`` writes, and what a form saves.

Two form editors read it. Decap's rules are repeated here, since its own schema is code; Sveltia's are a JSON
Schema that comes with its package.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
import yaml
from jsonschema import Draft7Validator, Draft202012Validator

from briefgen.corpus import Person, SourceMetadata
from briefgen.corpus.metadata import Role
from briefgen.curation import Topic, topics
from tests.harness import commands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

ROOT: Final = Path(__file__).resolve().parents[2]

SAFE: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
BASE: Final = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""In C where there is a library for it: what is read is long."""

FIELDS: Final = {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/field"}}
DECAP: Final = {
    "type": "object",
    "required": ["backend", "collections", "media_folder"],
    "properties": {"collections": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/collection"}}},
    "$defs": {
        "collection": {
            "required": ["name", "label"],
            "oneOf": [{"required": ["files"]}, {"required": ["folder", "fields", "create"]}],
            "properties": {
                "fields": FIELDS,
                "extension": {"const": "yml"},
                "format": {"const": "yml"},
                "files": {
                    "items": {
                        "required": ["name", "label", "file", "fields"],
                        "properties": {"fields": FIELDS},
                    }
                },
            },
        },
        "field": {
            "required": ["name", "label", "widget"],
            "properties": {
                "required": {"type": "boolean"},
                "hint": {"type": "string"},
                "pattern": {"type": "array", "minItems": 2, "maxItems": 2},
                "widget": {"enum": ["string", "text", "select", "list", "object", "datetime", "relation"]},
                "fields": FIELDS,
                "field": {"$ref": "#/$defs/field"},
            },
            "allOf": [
                {
                    "if": {"properties": {"widget": {"const": "select"}}},
                    "then": {"required": ["options"], "properties": {"options": {"minItems": 1}}},
                },
                {
                    "if": {"properties": {"widget": {"const": "relation"}}},
                    "then": {"required": ["collection", "value_field", "search_fields"]},
                },
                {
                    "if": {"properties": {"widget": {"const": "list"}}},
                    "then": {"oneOf": [{"required": ["field"]}, {"required": ["fields"]}]},
                },
            ],
        },
    },
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the example, with a configuration of forms; not to be changed."""
    folder = tmp_path_factory.mktemp("cms")
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    written = commands.run(folder, "schema", "--cms")
    assert written.returncode == 0, written.stderr
    assert written.stdout.strip().endswith("config.yml")
    return folder


@pytest.fixture
def copy(project: Path, tmp_path: Path) -> Path:
    """The same, to be changed."""
    return Path(shutil.copytree(project, tmp_path / "copy"))


def _configuration(project: Path) -> dict[str, Any]:
    read: dict[str, Any] = _read(project / "admin" / "config.yml")
    return read


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), SAFE)  # noqa: S506


def _collection(project: Path, name: str) -> dict[str, Any]:
    (found,) = [each for each in _configuration(project)["collections"] if each["name"] == name]
    return dict(found)


def _every(fields: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    yield fields
    for field in fields:
        if "fields" in field:
            yield from _every(field["fields"])


def _forms(project: Path) -> Iterator[list[dict[str, Any]]]:
    for collection in _configuration(project)["collections"]:
        for part in collection.get("files", [collection]):
            yield from _every(part["fields"])


def test_decap_accepts_the_configuration(project: Path) -> None:
    Draft202012Validator(DECAP).validate(_configuration(project))
    for fields in _forms(project):
        names = [field["name"] for field in fields]
        assert len(set(names)) == len(names)
        assert all(re.compile(field["pattern"][0]) for field in fields if "pattern" in field)


@pytest.mark.node
def test_sveltia_accepts_the_configuration(project: Path, node_modules: Path) -> None:
    path = node_modules / "@sveltia" / "cms" / "schema" / "sveltia-cms.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    assert [error.message for error in Draft7Validator(schema).iter_errors(_configuration(project))] == []


def _keys(model: type[BaseModel]) -> dict[str, bool]:
    return {field.alias or name: field.is_required() for name, field in model.model_fields.items()}


def _part(fields: list[dict[str, Any]], *path: str) -> list[dict[str, Any]]:
    for name in path:
        (fields,) = [field["fields"] for field in fields if field["name"] == name]
    return fields


@pytest.mark.parametrize(
    ("path", "model"),
    [
        ((), Topic),
        (("figures",), topics.Figure),
        (("points",), topics.Point),
        (("points", "evidence"), topics.Selector),
        (("quotations",), topics.Quotation),
        (("quotations", "marks"), topics.Mark),
        (("timeline",), topics.Event),
        (("changes",), topics.Change),
    ],
)
def test_a_topics_form_has_each_key_of_its_model(
    project: Path, path: tuple[str, ...], model: type[BaseModel]
) -> None:
    fields = _part(_collection(project, "topics")["fields"], *path)
    assert {field["name"]: field["required"] for field in fields} == _keys(model)
    assert all(field["hint"] for field in fields)


def test_every_source_and_person_has_a_form(project: Path) -> None:
    for name, model, inner in (("sources", SourceMetadata, None), ("people", Person, Role)):
        (file,) = _collection(project, name)["files"]
        written = _read(project / file["file"])
        assert {field["name"] for field in file["fields"]} == set(written)
        for entry in file["fields"]:
            assert {field["name"]: field["required"] for field in entry["fields"]} == _keys(model)
            assert inner is None or {f["name"] for f in _part(entry["fields"], "roles")} == set(_keys(inner))


def test_ids_are_chosen_from_those_of_the_project(project: Path) -> None:
    quotation = _part(_collection(project, "topics")["fields"], "quotations")
    chosen = {field["name"]: field for field in quotation if field["widget"] == "select"}
    people = _read(project / "content" / "people.yml")
    assert [option["value"] for option in chosen["speaker"]["options"]] == sorted(people)
    assert "Jens Stoltenberg (jens-stoltenberg)" in [
        option["label"] for option in chosen["speaker"]["options"]
    ]
    assert chosen["source"]["options"]


def test_only_a_day_gets_a_picker(project: Path) -> None:
    fields = _collection(project, "topics")["fields"]
    pickers = {field["name"] for field in fields if field["widget"] == "datetime"}
    assert pickers == {"date_published", "date_modified"}
    (when,) = [field for field in _part(fields, "timeline") if field["name"] == "date"]
    assert when["widget"] == "string"
    assert all(re.search(when["pattern"][0], date) for date in ("2023", "2023-01", "2023-01-30"))


def test_a_new_topic_begins_as_a_draft_without_entries(project: Path) -> None:
    fields = _collection(project, "topics")["fields"]
    defaults = {field["name"]: field["default"] for field in fields if "default" in field}
    assert defaults.pop("status") == "draft"
    assert all(default == [] for default in defaults.values())


def test_the_owners_part_is_kept(copy: Path) -> None:
    path = copy / "admin" / "config.yml"
    own = path.read_text(encoding="utf-8").replace("OWNER/REPOSITORY", "us/briefings  # ours")
    path.write_text(own + "nonsense: 1\n", encoding="utf-8")
    assert commands.run(copy, "schema", "--cms").returncode == 0
    assert path.read_text(encoding="utf-8") == own


def test_a_configuration_from_elsewhere_is_kept(copy: Path) -> None:
    path = copy / "admin" / "config.yml"
    path.write_text("backend: {name: gitlab}\n", encoding="utf-8")
    refused = commands.run(copy, "schema", "--cms")
    assert refused.returncode == 2
    assert "--out" in refused.stderr
    assert path.read_text(encoding="utf-8") == "backend: {name: gitlab}\n"


def test_more_entries_than_a_browser_should_load_get_no_forms(copy: Path) -> None:
    with (copy / "content" / "people.yml").open("a", encoding="utf-8") as people:
        people.writelines(f"person-{number}:\n  name: Person {number}\n" for number in range(201))
    written = commands.run(copy, "schema", "--cms")
    assert written.stderr.startswith("people: more than 200")
    assert [each["name"] for each in _configuration(copy)["collections"]] == ["topics", "sources"]


def _saved(fields: list[dict[str, Any]], written: dict[str, Any], untouched: object) -> dict[str, Any]:
    """What a form editor writes for an entry that it has read: every field, the empty ones as it has them."""
    saved: dict[str, Any] = {}
    for field in fields:
        value = written.get(field["name"])
        if isinstance(value, list) and "fields" in field:
            saved[field["name"]] = [_saved(field["fields"], item, untouched) for item in value]
        elif isinstance(value, dict):
            saved[field["name"]] = _saved(field["fields"], value, untouched)
        elif value in (None, "", "null"):
            saved[field["name"]] = [] if field["widget"] == "list" else untouched
        else:
            saved[field["name"]] = value
    return saved


@pytest.mark.parametrize("untouched", ["", None])
def test_what_a_form_saves_checks_as_before(copy: Path, untouched: object) -> None:
    before = json.loads(commands.run(copy, "check", "--format", "json").stdout)["summary"]
    forms = {f["file"]: f["fields"] for n in ("sources", "people") for f in _collection(copy, n)["files"]}
    topic_form = _collection(copy, "topics")["fields"]
    for path in (copy / "content").rglob("*.yml"):
        fields = forms.get(path.relative_to(copy).as_posix(), topic_form)
        written = yaml.load(path.read_text(encoding="utf-8"), BASE)  # noqa: S506
        saved = yaml.safe_dump(_saved(fields, written, untouched), sort_keys=False, allow_unicode=True)
        path.write_text(saved, encoding="utf-8")
    after = json.loads(commands.run(copy, "check", "--format", "json").stdout)
    assert [item for item in after["diagnostics"] if item["severity"] == "error"] == []
    for key in ("sources", "topics", "quotations", "figures", "points"):
        assert after["summary"][key] == before[key]
