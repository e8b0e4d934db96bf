"""What an archive costs: the pool beside a loop, the index, and many quotations in one pass."""

from __future__ import annotations

import json
import resource
import shutil
import time
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

import pytest

from briefgen.archive.documents import Document, read
from briefgen.archive.index.building import update
from briefgen.archive.index.finding import Finder
from briefgen.archive.index.printed import Quotations
from briefgen.archive.inputs.reading import document_of, documents
from briefgen.archive.inputs.shards import files, shards
from briefgen.archive.run.pool import Pool
from briefgen.archive.run.reading import read_archive
from tests.benchmarks.articles import Writer, write_archive

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefgen.archive.index.printed import Printed

pytestmark = pytest.mark.benchmark
SMALL, LARGE, INDEXED = 500, 3_000, 20_000


def cpu() -> float:
    """Seconds of this process and of those that it has waited for."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def seconds(work: Callable[[], object]) -> float:
    before = cpu()
    work()
    return cpu() - before


def loop(folder: Path) -> None:
    for shard in shards(files([folder])):
        for one in documents(shard):
            if isinstance(one, Document):
                read(one)


def pool(folder: Path, out: Path) -> None:
    read_archive([folder], Pool(out, 2))
    shutil.rmtree(out)


def test_an_article_costs_the_pool_what_it_costs_a_loop(tmp_path: Path) -> None:
    folders = [write_archive(tmp_path / str(count), count) for count in (SMALL, LARGE)]
    for folder in folders:
        (folder / "pairs.json").unlink()
    ratios = []
    for _ in range(3):
        looped = [seconds(partial(loop, folder)) for folder in folders]
        pooled = [seconds(partial(pool, folder, tmp_path / "out")) for folder in folders]
        each = [1000 * (large - small) / (LARGE - SMALL) for small, large in (looped, pooled)]
        ratios.append(each[1] / each[0])
        print(f"\nan article: {each[0]:.2f} ms in a loop, {each[1]:.2f} ms in the pool")  # noqa: T201
    assert median(ratios) < 1.1


def test_an_index_is_small_and_finds_variants(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "archive", INDEXED)
    pairs = json.loads((folder / "pairs.json").read_text(encoding="utf-8"))
    paths = sorted(folder.glob("*.jsonl"))
    size = sum(path.stat().st_size for path in paths)
    took = seconds(lambda: update(tmp_path / "index", paths, lambda _: None, 2))
    made = sum(path.stat().st_size for path in (tmp_path / "index").rglob("*") if path.is_file())
    finder = Finder(tmp_path / "index")
    phrase, variant, known = [], [], 0
    for first, other, words in pairs:
        began = time.process_time()
        found = finder.verbatim(words, 20)
        phrase.append(time.process_time() - began)
        assert first in {hit.document.id for hit in found}
        began = time.process_time()
        near = finder.variants(words, 10)
        variant.append(time.process_time() - began)
        known += other in {hit.document.id for hit in near}
    print(  # noqa: T201
        f"\n{INDEXED} articles indexed in {took:.1f} s, {made / size:.2f} of their size; a phrase in "
        f"{1000 * median(phrase):.1f} ms, {known} of {len(pairs)} variants in {1000 * median(variant):.1f} ms"
    )
    assert made < 0.6 * size
    assert median(phrase) < 0.005
    assert median(variant) < 0.05
    assert known >= 0.95 * len(pairs)


def test_many_quotations_are_looked_for_at_once() -> None:
    writer = Writer()
    quotations = Quotations({str(number): " ".join(writer.words(18)) for number in range(1_000)})
    lines = [json.dumps(one, ensure_ascii=False).encode() for one, _, _ in writer.articles(5_000)]

    def found() -> list[Printed]:
        whole = (document_of(json.loads(line), "") for line in lines if quotations.may_be_in(line))
        return list(quotations.within(whole))

    each = min(seconds(found) for _ in range(5)) / len(lines)
    print(f"\n1,000 quotations: {1e6 * each:.1f} µs an article of {len(lines[0])} bytes")  # noqa: T201
    assert each < 25e-6
