"""A project of as many topics as are wanted, always the same for the same number.

    python -m tests.benchmarks.synthetic FOLDER TOPICS

Its words are made up, as frequent as words are (Zipf), so that an index of them has an honest size.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from tests.harness.project import write_project

CONFIGURATION = """\
site_name: {topics} topics
site_url: https://example.org/
docs_dir: content/pages
theme: {{name: material, font: false}}
plugins: [search, {{briefgen: {{excerpt_budget: {{warn: 1, error: 1, words: 99999}}}}}}]
"""
SYLLABLES = [a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]
SPEAKERS, OUTLETS, VOCABULARY = 200, 40, 20_000


class _Language:
    """Made-up words, drawn by rank."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        words = {self._word() for _ in range(VOCABULARY * 2)}
        self._words = sorted(words)[:VOCABULARY]
        self._random.shuffle(self._words)
        self._weights = [1 / (rank + 2.7) for rank in range(len(self._words))]

    def _word(self) -> str:
        return "".join(self._random.choice(SYLLABLES) for _ in range(self._random.randint(1, 4)))

    def phrase(self, words: int) -> str:
        drawn = " ".join(self._random.choices(self._words, self._weights, k=words))
        return drawn[0].upper() + drawn[1:]

    def number(self, limit: int) -> int:
        return self._random.randrange(limit)


def write_synthetic(folder: Path, topics: int) -> Path:
    """Write the project; the value is its configuration file."""
    language = _Language(topics)
    names = [f"{language.phrase(1)} {language.phrase(1)} {index}" for index in range(SPEAKERS)]
    outlets = [f"{language.phrase(2)} {index}" for index in range(OUTLETS)]
    texts, curation, described = {}, {}, []
    for index in range(topics):
        source = f"source-{index}"
        texts[source], curation[f"topic-{index}"] = _topic(language, source, names)
        outlet = outlets[language.number(OUTLETS)]
        described.append(
            f"{source}: {{path: corpus/{source}.txt, title: {language.phrase(6)}, publisher: {outlet}}}\n"
        )
    people = "".join(f"person-{index}: {{name: {name}}}\n" for index, name in enumerate(names))
    file = write_project(folder, texts, curation, metadata="".join(described), people=people)
    file.write_text(CONFIGURATION.format(topics=topics), encoding="utf-8")
    return file


def _topic(language: _Language, source: str, names: list[str]) -> tuple[str, str]:
    """The text of a source, and a topic that rests on it."""
    said = [(language.number(len(names)), language.phrase(22)) for _ in range(3)]
    facts = [language.phrase(14) for _ in range(7)]
    amount = f"over {language.number(900) + 2} million dollars"
    sentences = [f"“{words}.” said {names[speaker]}." for speaker, words in said]
    text = "\n\n".join([*sentences, *(f"{fact}." for fact in facts), f"They sent {amount} in aid."])
    day = f"20{10 + language.number(14)}-0{1 + language.number(9)}-1{language.number(9)}"
    quotations = "".join(
        f"  - {{speaker: person-{speaker}, exact: {words}, source: {source}, date_created: {day}}}\n"
        for speaker, words in said
    )
    points = "".join(
        f"  - {{text: {language.phrase(12)}., status: confirmed,"
        f" evidence: [{{source: {source}, exact: {fact}}}]}}\n"
        for fact in facts
    )
    return f"{text}\n", (
        f"title: {language.phrase(7)}\nabstract: {language.phrase(25)}.\nstatus: published\n"
        f"date_published: {day}\nquotations:\n{quotations}points:\n{points}figures:\n"
        f"  - {{value: {amount}, measures: {language.phrase(5)}, source: {source},"
        f" exact: sent {amount} in aid}}\n"
    )


if __name__ == "__main__":
    print(write_synthetic(Path(sys.argv[1]), int(sys.argv[2])))  # noqa: T201 - a command
