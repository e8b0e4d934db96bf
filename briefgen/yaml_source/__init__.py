"""From a YAML file to nodes with spans and on to models. The only package that knows PyYAML."""

from briefgen.yaml_source.composing.comments import comments
from briefgen.yaml_source.composing.lenient import read_settings
from briefgen.yaml_source.composing.located_text import Located
from briefgen.yaml_source.composing.nodes import Entry, Mapping, Node, Scalar, Sequence
from briefgen.yaml_source.composing.reader import read
from briefgen.yaml_source.composing.wording import quoted_value
from briefgen.yaml_source.kept import remembered
from briefgen.yaml_source.models.decoding import decode, decode_table
from briefgen.yaml_source.models.fields import (
    EntryId,
    Line,
    PartialDate,
    Prose,
    Slug,
    Words,
    slugified,
    unfit_id,
)
from briefgen.yaml_source.models.forms import Form, form
from briefgen.yaml_source.models.schema import json_schema, table_schema
from briefgen.yaml_source.models.shapes import keys_of
from briefgen.yaml_source.rewriting.documents import yaml_document
from briefgen.yaml_source.rewriting.editing import Spliced, Unspliceable, insert_entry, insert_item, root_of
from briefgen.yaml_source.rewriting.entry_values import set_values
from briefgen.yaml_source.rewriting.items import with_listed, without_items
from briefgen.yaml_source.rewriting.single_values import set_value
from briefgen.yaml_source.rewriting.values import (
    ANY,
    Found,
    values_at,
    with_key,
    with_values,
)
from briefgen.yaml_source.rewriting.written_entries import Fields, Value, as_comment, written

__all__ = [
    "ANY",
    "Entry",
    "EntryId",
    "Fields",
    "Form",
    "Found",
    "Line",
    "Located",
    "Mapping",
    "Node",
    "PartialDate",
    "Prose",
    "Scalar",
    "Sequence",
    "Slug",
    "Spliced",
    "Unspliceable",
    "Value",
    "Words",
    "as_comment",
    "comments",
    "decode",
    "decode_table",
    "form",
    "insert_entry",
    "insert_item",
    "json_schema",
    "keys_of",
    "quoted_value",
    "read",
    "read_settings",
    "remembered",
    "root_of",
    "set_value",
    "set_values",
    "slugified",
    "table_schema",
    "unfit_id",
    "values_at",
    "with_key",
    "with_listed",
    "with_values",
    "without_items",
    "written",
    "yaml_document",
]
