from __future__ import annotations

import json
import random

import pytest

from briefgen.anchoring import nearest_passage
from briefgen.archive.documents import Document
from briefgen.archive.index.finding import LEAST, MOST, first_place
from briefgen.archive.index.printed import Quotations
from briefgen.archive.index.runs import RUNS, runs
from briefgen.reading import Reading
from briefgen.text import Span

SAID = "The harbour stays open until the last ship from Oslo has left, whatever it costs"
LONG = f"“{SAID},” Ann Lee said on Monday. Grain prices rose by 4 percent.\n"
WORDS = [
    a + b + c for a in ("har", "mo", "ti", "sel", "be") for b in ("", "ran", "lu", "ves") for c in "aeionst"
]
Found = dict[tuple[str, str], tuple[Span, float]]


def test_many_quotations_are_looked_for_in_one_pass() -> None:
    asked = {
        "whole": SAID,
        "broken": "closed harbours cost the towns along the coast a year of work",
        "short": "not yet",
        "japanese": "平和が必要だと思います",
        "missing": "Nobody has ever asked any of us about the price of bread",
    }
    documents = [
        Document("a", LONG),
        Document("b", "“Closed harbours cost the towns\nalong the coast a year of work,” he said, not yet"),
        Document("c", "首相は「平和が必要だと思います」と述べた。"),
        Document("d", "The harbour stays open until the first ship arrives."),
        Document("e", f"“{SAID.replace('Oslo', 'Bergen').replace('costs', 'takes')}.”"),
    ]
    asked["broken"] = asked["broken"].replace("closed", "Closed")
    found = list(Quotations(asked).within(documents))
    verbatim = [(one.key, one.document.id) for one in found if one.likeness == 1]
    assert verbatim == [("whole", "a"), ("broken", "b"), ("short", "b"), ("japanese", "c")]
    assert [(one.key, one.document.id) for one in found if one.likeness < 1] == [("whole", "e")]


def test_runs_are_the_rarest_that_do_not_overlap() -> None:
    asked = {
        "a": "Nobody in the town of Bergen has seen a heron in winter",
        "b": "We in the town of Oslo have",
    }
    found = runs(asked)
    assert found["a"] == [" the town of", " Bergen has seen", " heron in winter"]
    assert found["b"] == [" in the town", " of Oslo have"]


def test_a_quotation_has_as_many_runs_as_there_is_room_for() -> None:
    asked = {str(count): " ".join(WORDS[:count]) for count in (1, 2, 3, 4, 7, 10, 13, 40)}
    assert {key: len(some) for key, some in runs(asked).items()} == {
        "1": 1, "2": 1, "3": 1, "4": 1, "7": 2, "10": 3, "13": RUNS, "40": RUNS,
    }  # fmt: skip
    assert runs({"none": "“… !”"}) == {}


def test_a_text_may_hold_whatever_characters() -> None:
    document = Document("a", f"\0\ud800 {LONG}")
    assert [one.key for one in Quotations({"whole": SAID}).of(document)] == ["whole"]


@pytest.mark.parametrize("is_ascii", [True, False])
def test_a_line_that_may_have_one_is_known_before_it_is_taken_apart(is_ascii: bool) -> None:
    asked = {"plain": SAID, "accents": "Über die Größe der Häfen sagt Zoë Müller heute nichts"}
    lines = [
        json.dumps({"id": "a", "text": text}, ensure_ascii=is_ascii).encode()
        for text in (
            LONG,
            f"“{asked['accents']}”, heißt es.\n",
            "Nobody has said anything of the kind “here”.",
        )
    ]
    both, plain = Quotations(asked), Quotations({"plain": SAID})
    assert [both.may_be_in(line) for line in lines] == [True, True, is_ascii]
    assert [plain.may_be_in(line) for line in lines] == [True, is_ascii, False]
    escaped = lines[0].replace(b"harbour", rb"h\u0061rbour")
    assert plain.may_be_in(escaped)


def varied(chance: random.Random, words: list[str]) -> str:
    """Words as somebody prints them: as they are, with a break or a mark among them, or one replaced."""
    at = chance.randrange(1, len(words))
    between = chance.choice([" ", " ", "\n", ", ", " — "])
    if chance.random() < 0.4:
        words = [*words[:at], *chance.choices(WORDS, k=chance.randrange(2)), *words[at + 1 :]]
    return " ".join(words[:at]) + between + " ".join(words[at:])


def a_set(chance: random.Random, vocabulary: int) -> tuple[dict[str, str], list[Document]]:
    """Quotations of words that are the more frequent the fewer there are, and documents with some of them."""
    known = chance.sample(WORDS, vocabulary)
    said = {f"q{n}": chance.choices(known, k=chance.randrange(7, 20)) for n in range(12)}
    documents = []
    for number in range(12):
        parts = [" ".join(chance.choices(known, k=chance.randrange(4, 20))) for _ in range(3)]
        parts += [f"“{varied(chance, said[key])}”" for key in chance.sample(sorted(said), 3)]
        documents.append(Document(f"d{number}", " ".join(chance.sample(parts, len(parts)))))
    return {key: varied(chance, words) for key, words in said.items()}, documents


def compared_one_by_one(asked: dict[str, str], documents: list[Document]) -> Found:
    """Each quotation compared with each document, without a choice beforehand."""
    found: Found = {}
    for document in documents:
        source = Reading(document.text, document.language)
        for key, words in asked.items():
            span = first_place(source, words)
            near = nearest_passage(source, words) if span is None else None
            if span is not None:
                found[key, document.id] = span, 1.0
            elif near is not None and near.score >= LEAST:
                found[key, document.id] = near.span, min(near.score, MOST)
    return found


@pytest.mark.parametrize("vocabulary", [20, 60, len(WORDS)])
def test_one_pass_finds_what_comparing_each_with_each_does(vocabulary: int) -> None:
    variants = [0, 0]
    for seed in range(5):
        asked, documents = a_set(random.Random(seed), vocabulary)
        wanted = compared_one_by_one(asked, documents)
        found = {
            (one.key, one.document.id): (one.span, one.likeness)
            for one in Quotations(asked).within(documents)
        }
        assert found.items() <= wanted.items()
        texts, taken = {one.id: one.text for one in documents}, runs(asked)
        missed = [key for key, (_, likeness) in wanted.items() if likeness == 1 and key not in found]
        assert not [one for one, name in missed if any(run in texts[name] for run in taken[one])]
        assert len(missed) <= 1  # with a break in each run
        for number, some in enumerate((found, wanted)):
            variants[number] += sum(likeness >= 0.85 for _, likeness in some.values())
    assert variants[0] >= 0.9 * variants[1]
