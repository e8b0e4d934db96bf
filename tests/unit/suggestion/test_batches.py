from __future__ import annotations

import json

import pytest

from briefgen.suggestion import InvalidRecordError, json_lines
from briefgen.suggestion.batches import LARGE

TEXT = "“We will\u2028come tomorrow, all 40 of us,” said Ann Lee. “And we — \U0001f600 — stay,” she said."


def read(records: list[bytes], processes: int | None = None) -> str:
    return "".join(lines for _, lines in json_lines(records, ("quotations", "figures"), processes))


def record(name: str, text: str = TEXT) -> bytes:
    return json.dumps({"id": name, "text": text}).encode() + b"\n"


def test_offsets_are_code_points_and_lead_to_the_words() -> None:
    found = [json.loads(line) for line in read([record("a")]).splitlines()]
    assert [item["kind"] for item in found] == ["quotation", "quotation", "figure"]
    for item in found:
        assert TEXT[item["start"] : item["end"]] == item["exact"]
    speaker = found[1]["speaker"]
    assert (speaker["exact"], speaker["name"]) == ("she", "Ann Lee")
    assert TEXT[speaker["start"] : speaker["end"]] == "she"


def test_a_quotation_that_nobody_speaks_has_null_for_speaker_and_cue() -> None:
    found = json.loads(read([record("a", "“Nobody knows who said this at all.”")]))
    assert found["speaker"] is None
    assert found["cue"] is None


def test_a_quotation_interrupted_by_its_cue_continues() -> None:
    found = [
        json.loads(line)
        for line in read(
            [record("a", "“We came down to the river,” said Ann Lee, “and we saw it.”")]
        ).splitlines()
    ]
    assert [item.get("continues") for item in found] == [None, True]


def test_one_process_and_two_print_the_same_lines_in_the_same_order() -> None:
    records = [record(f"doc-{number}", TEXT + f" {number} people came.") for number in range(LARGE + 30)]
    assert read(records, processes=2) == read(records, processes=1)


def test_blank_lines_are_passed_over() -> None:
    assert read([b"\n", record("a"), b"  \n"]) == read([record("a")])


@pytest.mark.parametrize(
    "line",
    [b"{", b"[]", b"1", b'{"id": 1, "text": ""}', b'{"id": "a"}', b"\xff", b'{"id": "a", "text": "\\ud800"}',
     b"[" * 100_000],
)  # fmt: skip
def test_a_line_that_is_no_record_is_named_by_its_number(line: bytes) -> None:
    with pytest.raises(InvalidRecordError, match="line 2 "):
        read([record("a"), line])
