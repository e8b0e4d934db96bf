"""Whatever a message proposes in quotation marks is written in the entry and checked: it has to pass."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic

WIRE = (
    "Harbour town to sell its fish hall\n\n"
    "“We cannot keep a hall open that loses money. It costs us 200,000 euros a year. "
    "The town has nothing left,” said Mara Lind on Tuesday. “We will sell it in spring.” "
    "She added that the buyer was known.\n\n"
    "“People asked me. I told them the truth,” Ms. Lind said.\n\n"
    "The traders met. They wrote a letter. Mr. Perry read it out.\n"
)
PEOPLE = "mara-lind: {name: Mara Lind}\n"
_PROPOSED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def quotation(root: Path, exact: str) -> list[Diagnostic]:
    entry = {"speaker": "mara-lind", "source": "wire", "exact": exact}
    return _checked(root, {"quotations": [entry]})


def evidence(root: Path, exact: str) -> list[Diagnostic]:
    passage = {"source": "wire", "exact": exact}
    return _checked(
        root, {"points": [{"text": "Traders met.", "status": "confirmed", "evidence": [passage]}]}
    )


def _checked(root: Path, entries: dict[str, object]) -> list[Diagnostic]:
    topic = yaml.safe_dump({"title": "Sale", "abstract": "A sale.", **entries}, allow_unicode=True)
    return list(compiled(write_project(root, {"wire": WIRE}, {"t": topic}, people=PEOPLE)).diagnostics)


def proposals(found: list[Diagnostic]) -> list[str]:
    return [words for item in found for words in _PROPOSED.findall(item.help or "")]


JOINED = {
    "over a sentence": "We cannot keep a hall open that loses money. The town has nothing left",
    "over the cue": "The town has nothing left. We will sell it in spring",
    "over a sentence and the cue": "It costs us 200,000 euros a year. We will sell it in spring",
    "by a comma": "The town has nothing left, we will sell it in spring",
    "by a word": "The town has nothing left and we will sell it in spring",
    "by a semicolon": "We cannot keep a hall open that loses money; the town has nothing left",
    "in lower case": "We cannot keep a hall open that loses money. the town has nothing left",
    "parts of two sentences": "We cannot keep a hall open … The town has nothing left",
    "two utterances": "We will sell it in spring. I told them the truth",
    "two utterances with dots": "We will sell it in spring … I told them the truth",
    "cut at the end": "The town has nothing left. We will sell it",
    "with the cue": "I told them the truth, Ms. Lind said",
    "with marks and the cue": "“People asked me. I told them the truth,” Ms. Lind said",
    "with a label": "Mara Lind: We cannot keep a hall open that loses money",
    "with marks within": "The town has nothing left,” said Mara Lind on Tuesday. “We will sell it in spring",
    "a wrong word": "We cannot keep a hall open that loses cash. It costs us 200,000 euros a year",
    "a word too many": "People often asked me. I told them the truth",
}


@pytest.mark.parametrize("slip", JOINED)
def test_what_is_proposed_for_a_quotation_is_accepted(tmp_path: Path, slip: str) -> None:
    found = quotation(tmp_path, JOINED[slip])
    assert [item.severity.value for item in found] == ["error"]
    proposed = proposals(found)
    assert proposed
    for words in proposed:
        assert quotation(tmp_path, words) == [], words


@pytest.mark.parametrize(
    ("slip", "wanted"),
    [
        ("over the cue", "The town has nothing left […] We will sell it in spring"),
        (
            "parts of two sentences",
            "We cannot keep a hall open that loses money. […] The town has nothing left",
        ),
        ("with the cue", "I told them the truth"),
    ],
)
def test_the_omission_is_marked_in_brackets(tmp_path: Path, slip: str, wanted: str) -> None:
    assert wanted in proposals(quotation(tmp_path, JOINED[slip]))


@pytest.mark.parametrize(
    "words",
    [
        "The traders met. Mr. Perry read it out",
        "The traders met and wrote a letter",
        "The trader met. They wrote a letter",
        "They wrote a letter. She added that the buyer was known",
    ],
)
def test_what_is_proposed_for_evidence_is_accepted(tmp_path: Path, words: str) -> None:
    proposed = proposals(evidence(tmp_path, words))
    assert proposed
    for proposal in proposed:
        codes = {item.code.value for item in evidence(tmp_path, proposal)}
        assert not {code for code in codes if code.startswith("quotation-")}, (proposal, codes)
