"""From a YAML file to nodes with spans and on to models. The only package that knows PyYAML."""

from briefgen.yaml_source.comments import comments
from briefgen.yaml_source.decoding import decode, decode_table
from briefgen.yaml_source.fields import Line, PartialDate, Prose, Slug, Words
from briefgen.yaml_source.lenient import read_settings
from briefgen.yaml_source.located import Located
from briefgen.yaml_source.nodes import Entry, Mapping, Node, Scalar, Sequence
from briefgen.yaml_source.reader import read
from briefgen.yaml_source.schema import json_schema, table_schema
from briefgen.yaml_source.writing import written

__all__ = [
    "Entry",
    "Line",
    "Located",
    "Mapping",
    "Node",
    "PartialDate",
    "Prose",
    "Scalar",
    "Sequence",
    "Slug",
    "Words",
    "comments",
    "decode",
    "decode_table",
    "json_schema",
    "read",
    "read_settings",
    "table_schema",
    "written",
]
