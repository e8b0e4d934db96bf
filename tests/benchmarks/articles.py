"""An archive of as many articles as are wanted, always the same for the same numbers.

    python -m tests.benchmarks.articles FOLDER ARTICLES

Its words are made up, as frequent as words are (Zipf). Each hundredth article prints a quotation of the one
before it in other words, so that it is known which variants there are to be found.
"""

from __future__ import annotations

import itertools
import json
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

SYLLABLES: Final = [a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]
VOCABULARY: Final = 100_000
SPEAKERS: Final = 5_000
FILE: Final = 10_000
"""Articles of a file."""
EVERY: Final = 100
"""One in so many articles has a variant of what the one before it quotes."""
SEED: Final = 11


class Writer:
    """Makes articles of made-up words."""

    def __init__(self) -> None:
        """Make up the words, and the names of who speaks."""
        self._random = random.Random(SEED)
        made = {self._word() for _ in range(VOCABULARY * 2)}
        self._words = sorted(made)[:: max(1, len(made) // VOCABULARY)][:VOCABULARY]
        self._random.shuffle(self._words)
        self._weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(self._words))))
        self._names = [" ".join(self._rare(2)).title() for _ in range(SPEAKERS)]

    def _word(self) -> str:
        return "".join(self._random.choices(SYLLABLES, k=self._random.randint(1, 4)))

    def _rare(self, count: int) -> list[str]:
        return self._random.choices(self._words, k=count)

    def words(self, count: int) -> list[str]:
        """Words as a sentence has them, frequent and rare ones."""
        return self._random.choices(self._words, cum_weights=self._weights, k=count)

    def varied(self, said: list[str]) -> list[str]:
        """The words as somebody else prints them: one or two left out, put in or replaced."""
        words = list(said)
        for _ in range(self._random.randint(1, 2)):
            at = self._random.randrange(len(words))
            words[at : at + self._random.randint(0, 1)] = self._rare(self._random.randint(0, 1))
        return words if words != said else words[1:]

    def _sentences(self, quoted: list[list[str]]) -> Iterator[str]:
        for said in quoted:
            name = self._names[self._random.randrange(SPEAKERS)]
            yield f"“{_sentence(said)},” {name} said."
            for _ in range(2):
                yield f"{_sentence(self.words(18))}."
            yield f"It paid {self._random.randrange(2, 900)} million dollars for {' '.join(self.words(18))}."

    def articles(self, count: int) -> Iterator[tuple[dict[str, str], list[str], list[str] | None]]:
        """Yield records, with the words of the first quotation, and of that of which it is a variant."""
        before: list[str] = []
        for number in range(count):
            quoted = [self.words(18) for _ in range(4)]
            of = before if number % EVERY == EVERY - 1 else None
            if of is not None:
                quoted[0] = self.varied(of)
            before = quoted[0]
            sentences = list(self._sentences(quoted))
            text = f"{' '.join(sentences[:8])}\n\n{' '.join(sentences[8:])}\n"
            yield {"id": f"s{number}", "text": text}, quoted[0], of


def _sentence(words: list[str]) -> str:
    made = " ".join(words)
    return made[0].upper() + made[1:]


def write_archive(folder: Path, count: int) -> Path:
    """Write an archive as JSONL, and ``pairs.json``: articles, their variants and the former's words."""
    folder.mkdir(parents=True, exist_ok=True)
    pairs = []
    made = Writer().articles(count)
    for number in range(-(-count // FILE)):
        with (folder / f"{number:05}.jsonl").open("w", encoding="utf-8") as file:
            for record, _, of in itertools.islice(made, FILE):
                file.write(f"{json.dumps(record, ensure_ascii=False)}\n")
                if of is not None:
                    pairs.append([f"s{int(record['id'][1:]) - 1}", record["id"], _sentence(of)])
    (folder / "pairs.json").write_text(json.dumps(pairs), encoding="utf-8")
    return folder


if __name__ == "__main__":
    write_archive(Path(sys.argv[1]), int(sys.argv[2]))
