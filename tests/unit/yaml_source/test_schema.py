from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from briefgen.corpus.metadata import Person, SourceMetadata
from briefgen.curation.topics import Topic
from briefgen.yaml_source import Line, Located, json_schema, table_schema

TOPIC: dict[str, Any] = {"title": "A", "abstract": "B"}
QUOTATION: dict[str, Any] = {"source": "wion", "exact": "We agree.", "speaker": "minister"}
IDS = {"source": ["wion", "2023"], "speaker": ["minister"], "related": ["exports"]}


def accepts(schema: dict[str, Any], content: object) -> bool:
    Draft202012Validator.check_schema(schema)
    return bool(Draft202012Validator(schema).is_valid(content))


@pytest.mark.parametrize("schema", [json_schema(Topic), table_schema(Person), table_schema(SourceMetadata)])
def test_a_schema_is_a_schema(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json.loads(json.dumps(schema)) == schema


def test_a_schema_is_the_same_every_time() -> None:
    assert json.dumps(json_schema(Topic, enumerations=IDS)) == json.dumps(
        json_schema(Topic, enumerations=IDS)
    )


def test_missing_and_unknown_keys_are_refused() -> None:
    schema = json_schema(Topic)
    assert accepts(schema, TOPIC)
    assert not accepts(schema, {"title": "A"})
    assert not accepts(schema, {**TOPIC, "tittle": "A"})
    assert not accepts(schema, {**TOPIC, "points": [{"text": "x", "status": "confirmed", "foo": 1}]})


@pytest.mark.parametrize("written", ["text", 28500, 1.5, 2023, True])
def test_text_may_be_written_as_an_editor_reads_it(written: object) -> None:
    figure = {"source": "a", "exact": written, "value": written, "measures": written}
    assert accepts(json_schema(Topic), {**TOPIC, "title": written, "figures": [figure]})


@pytest.mark.parametrize("date", ["2023-01-30", "2023-01", "2023", 2023])
def test_dates_may_be_texts_or_years(date: object) -> None:
    assert accepts(json_schema(Topic), {**TOPIC, "date_published": date})


def test_a_date_in_another_form_is_refused() -> None:
    assert not accepts(json_schema(Topic), {**TOPIC, "date_published": "30 Jan 2023"})


def test_optional_keys_may_be_null_and_required_ones_may_not() -> None:
    schema = json_schema(Topic)
    optional = dict.fromkeys(["status", "date_published", "figures", "points", "related", "corrections"])
    assert accepts(schema, {**TOPIC, **optional})
    assert not accepts(schema, {"title": None, "abstract": "B"})


def test_choices_are_listed() -> None:
    schema = json_schema(Topic)
    assert accepts(schema, {**TOPIC, "status": "published"})
    assert not accepts(schema, {**TOPIC, "status": "publshed"})


def test_only_ids_of_this_corpus_are_accepted() -> None:
    schema = json_schema(Topic, enumerations=IDS)
    assert accepts(schema, {**TOPIC, "quotations": [QUOTATION], "related": ["exports"]})
    assert accepts(schema, {**TOPIC, "quotations": [{**QUOTATION, "source": 2023}]})
    assert not accepts(schema, {**TOPIC, "quotations": [{**QUOTATION, "source": "elsewhere"}]})
    assert not accepts(schema, {**TOPIC, "quotations": [{**QUOTATION, "speaker": "wion"}]})
    assert not accepts(schema, {**TOPIC, "related": ["imports"]})
    evidence = [{"source": "elsewhere", "exact": "x"}]
    assert not accepts(
        schema, {**TOPIC, "points": [{"text": "x", "status": "unknown", "evidence": evidence}]}
    )


def test_without_ids_any_are_accepted() -> None:
    schema = json_schema(Topic, enumerations={"source": [], "speaker": []})
    assert accepts(schema, {**TOPIC, "quotations": [QUOTATION]})


def test_a_table_takes_ids_and_entries() -> None:
    schema = table_schema(Person)
    assert accepts(schema, {})
    assert accepts(
        schema, {"jens": {"name": "Jens", "roles": [{"title": "chief", "from": 2014, "to": None}]}}
    )
    assert not accepts(schema, {"Jens S.": {"name": "Jens"}})
    assert not accepts(schema, {"jens": {}})
    assert not accepts(schema, {"jens": {"name": "Jens", "roles": [{"title": "chief", "start": 2014}]}})


def test_docstrings_describe_entries_and_their_keys() -> None:
    class Described(Located):
        """An entry.

        Attributes:
            name: What it is called,
                in full.
            note: Anything else.
        """

        name: Line
        note: Line | None = None
        other: Line = "x"

    schema = json_schema(Described)
    assert schema["description"] == "An entry."
    assert schema["properties"]["name"]["description"] == "What it is called, in full."
    assert schema["properties"]["note"]["description"] == "Anything else."
    assert "description" not in schema["properties"]["other"]


def test_an_entry_describes_the_keys_that_it_has_from_another() -> None:
    quotation = json_schema(Topic)["$defs"]["Quotation"]
    assert quotation["properties"]["exact"]["description"] == "The words, copied from it."
    assert all(prop.get("description") for prop in quotation["properties"].values())
