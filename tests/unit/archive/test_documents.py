from __future__ import annotations

import pickle

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from briefgen.archive.batches import DOCUMENTS, ROWS, read_batch, read_lists, rows_batch
from briefgen.archive.documents import Document, Row, read
from tests.harness.archives import articles

TEXT = "“We will go,” Ann Lee said. It cost over $5 million."


def batch(**columns: list[object]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns, schema=pa.schema([DOCUMENTS.field(name) for name in columns]))


def test_quotations_and_figures_are_rows_whose_offsets_are_of_the_text() -> None:
    rows = read(Document("a", TEXT))
    assert [(row.row, row.exact) for row in rows] == [
        ("quotation", "We will go,"),
        ("figure", "over $5 million"),
    ]
    assert all(TEXT[row.start : row.end] == row.exact for row in rows)
    assert (rows[0].speaker_name, rows[1].unit, rows[1].qualifier) == ("Ann Lee", "USD", "more-than")


def test_in_a_language_that_is_not_described_nobody_looked_for_a_speaker() -> None:
    assert [row.read for row in read(Document("a", "„Mennään sinne nyt kaikki“, sanoi Ann Lee.", "fi"))] == [
        False
    ]


@given(st.text(), st.sampled_from(["en", "de", "ja", "xx", "", "not a tag"]))
def test_no_text_makes_it_raise(text: str, language: str) -> None:
    document = Document("a", text, language)
    assert read(document) == read(document)


def test_it_crosses_process_boundaries() -> None:
    assert pickle.loads(pickle.dumps(read))(Document("a", TEXT)) == read(Document("a", TEXT))  # noqa: S301


def test_a_batch_has_the_rows_of_its_documents_in_their_order() -> None:
    found = read_batch(batch(id=["b", "a"], text=[TEXT, TEXT]))
    assert found.schema == ROWS
    assert found.column("id").to_pylist() == ["b", "b", "a", "a"]


def test_what_has_no_text_or_no_id_says_so() -> None:
    found = read_batch(pa.RecordBatch.from_pydict({"id": ["a", None], "text": [None, TEXT]}))
    assert [(row["row"], row["exact"]) for row in found.to_pylist()] == [
        ("unread", "it has no text"),
        ("unread", "it has no id"),
    ]


def test_language_and_kind_may_be_missing_or_null() -> None:
    plain = read_batch(batch(id=["a"], text=[TEXT]))
    assert read_batch(batch(id=["a"], text=[TEXT], language=[None], kind=[None])) == plain


def test_the_lists_of_a_batch_are_its_rows() -> None:
    documents = pa.RecordBatch.from_pylist(articles(5))
    rows = [row for one in read_lists(documents).to_pylist() for row in one]
    assert rows == read_batch(documents).to_pylist()


def test_a_batch_may_be_empty() -> None:
    assert read_batch(batch(id=[], text=[])).num_rows == 0


def test_each_field_of_a_row_is_a_column() -> None:
    assert tuple(ROWS.names) == Row._fields
    assert rows_batch([Row("a", "figure")]).to_pylist() == [Row("a", "figure")._asdict()]
