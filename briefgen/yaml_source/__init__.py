"""From a YAML file to nodes with spans and on to models. The only package that knows PyYAML."""

from briefgen.yaml_source.composing.comments import comments
from briefgen.yaml_source.composing.lenient import read_settings
from briefgen.yaml_source.composing.located_text import Located
from briefgen.yaml_source.composing.nodes import Entry, Mapping, Node, Scalar, Sequence
from briefgen.yaml_source.composing.reader import read
from briefgen.yaml_source.composing.wording import quoted_value
from briefgen.yaml_source.models.decoding import decode, decode_table
from briefgen.yaml_source.models.fields import Line, PartialDate, Prose, Slug, Words, slugified, unfit_id
from briefgen.yaml_source.models.schema import json_schema, table_schema
from briefgen.yaml_source.rewriting.editing import Spliced, Unspliceable, insert_entry, insert_item
from briefgen.yaml_source.rewriting.values import set_values
from briefgen.yaml_source.rewriting.written_entries import Fields, as_comment, written

__all__ = [
    "Entry",
    "Fields",
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
    "Words",
    "as_comment",
    "comments",
    "decode",
    "decode_table",
    "insert_entry",
    "insert_item",
    "json_schema",
    "quoted_value",
    "read",
    "read_settings",
    "set_values",
    "slugified",
    "table_schema",
    "unfit_id",
    "written",
]
