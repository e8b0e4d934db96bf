"""The rows that a cluster reads are those of a loop and of the pool, whatever happens to its workers.

Ray, Daft and the store are imported where they are used: `make cluster` alone installs them.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from briefgen.archive.documents import Document, Row, read
from briefgen.archive.inputs.reading import documents
from briefgen.archive.inputs.shards import files, shards
from briefgen.archive.run.guarded import read_guarded
from briefgen.archive.run.pool import Pool
from briefgen.archive.run.reading import read_archive
from tests.harness.archives import (
    articles,
    as_bytes,
    rows_of_tables,
    work_slowly,
    work_with_harm,
    write_lines,
    write_spoilt,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.cluster,
    pytest.mark.filterwarnings("ignore"),  # Ray's own, of which there are many
]
ROOT = Path(__file__).parents[2]
COUNT, FILES = 1_000, 8
STORE = {"AWS_ACCESS_KEY_ID": "k", "AWS_SECRET_ACCESS_KEY": "s", "AWS_REGION": "us-east-1"}
SURROUNDINGS = {
    "PYTHONPATH": str(ROOT),
    "DAFT_PROGRESS_BAR": "0",
    "RAY_AUTH_MODE": "disabled",
    "RAY_worker_niceness": "0",  # on a busy machine Ray's own 15 takes minutes
    **STORE,
}
STARTS = 5
"""How often it is tried to start the cluster: on a busy machine a node takes too long for Ray."""
NODE = {"num_cpus": 1, "object_store_memory": 100 << 20}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    for number in range(FILES):
        write_lines(folder / f"{number}.jsonl", articles(COUNT // FILES, number * COUNT // FILES))
    return folder


@pytest.fixture(scope="module")
def wanted(archive: Path) -> bytes:
    """The rows of a loop over the archive."""
    found = [one for shard in shards(files([archive])) for one in documents(shard)]
    return as_bytes(row for one in found if isinstance(one, Document) for row in read(one))


@pytest.fixture(scope="module")
def store() -> Iterator[Any]:
    """A store that speaks S3, and a client of it."""
    import boto3  # noqa: PLC0415
    from moto.server import ThreadedMotoServer  # noqa: PLC0415

    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    address = "http://{}:{}".format(*server.get_host_and_port())
    with pytest.MonkeyPatch.context() as patch:
        for name, value in {**SURROUNDINGS, "AWS_ENDPOINT_URL": address}.items():
            patch.setenv(name, value)
        client = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket="archive")
        yield client
    server.stop()


@pytest.fixture(scope="module")
def address(store: Any) -> Iterator[str]:
    """A cluster of three nodes on this machine, which know the way to the store."""
    del store
    import ray  # noqa: PLC0415
    from ray.cluster_utils import Cluster  # noqa: PLC0415

    nodes = None
    for again in reversed(range(STARTS)):
        try:
            nodes = Cluster(initialize_head=True, head_node_args={**NODE, "include_dashboard": False})
            for _ in range(2):
                nodes.add_node(**NODE)
            ray.init(address=nodes.address, log_to_driver=False)
            break
        except Exception:  # whatever it is called, a node did not start within Ray's 30 seconds
            ray.shutdown()
            if nodes is not None:
                nodes.shutdown()
            if not again:
                raise
    assert nodes is not None
    yield nodes.address
    ray.shutdown()
    nodes.shutdown()


@pytest.fixture(scope="module")
def cluster(address: str) -> Any:
    from briefgen.archive import cluster as module  # noqa: PLC0415

    module.use(address)
    return module


def rows_of(table: pa.Table) -> list[Row]:
    return [Row(**row) for row in table.to_pylist()]


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_loop_pool_and_cluster_agree(
    archive: Path, cluster: Any, wanted: bytes, tmp_path: Path, form: str
) -> None:
    folder = archive
    if form == "parquet":
        folder = tmp_path / "parquet"
        folder.mkdir()
        for number in range(FILES):
            records = articles(COUNT // FILES, number * COUNT // FILES)
            pq.write_table(pa.Table.from_pylist(records), folder / f"{number}.parquet", row_group_size=50)
    read_archive([folder], Pool(tmp_path / "out", 2))
    assert as_bytes(rows_of_tables(tmp_path / "out")) == wanted
    assert as_bytes(rows_of(cluster.rows([f"{folder}/*.{form}"]).to_arrow())) == wanted


@pytest.mark.parametrize("whose", ["the process that reads", "the worker of Ray"])
def test_what_is_killed_in_mid_run_changes_nothing(  # noqa: PLR0917
    archive: Path,
    cluster: Any,
    wanted: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    whose: str,
) -> None:
    slow = partial(read_guarded, target=partial(work_slowly, str(tmp_path)))
    monkeypatch.setattr(cluster, "read_guarded", slow)
    killed: list[int] = []
    over = threading.Event()

    def kill() -> None:
        while not over.wait(0.05):
            for mark in tmp_path.iterdir():
                over.wait(0.5)  # in the middle of a batch
                parent = mark.read_text(encoding="ascii")
                if not over.is_set() and parent:
                    killed.append(int(mark.name if whose == "the process that reads" else parent))
                    os.kill(killed[0], signal.SIGKILL)
                return

    thread = threading.Thread(target=kill)
    thread.start()
    try:
        found = cluster.rows([f"{archive}/*.jsonl"]).to_arrow()
    finally:
        over.set()
        thread.join()
    assert killed
    assert as_bytes(rows_of(found)) == wanted


def test_documents_that_do_harm_are_named_and_the_rest_is_there(
    cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "read_guarded", partial(read_guarded, target=work_with_harm))
    harm = {"kills": "It KILLS.", "hangs": "It HANGS.", "eats": "It EATS."}
    path = write_lines(
        tmp_path / "a.jsonl",
        [*articles(5), *({"id": name, "text": text} for name, text in harm.items()), "{bad", *articles(5, 5)],
    )
    found = rows_of(cluster.rows([str(path)], seconds=3.0).to_arrow())
    reasons = {row.id: row.exact for row in found if row.row == "unread"}
    (bad,) = [name for name in reasons if ", byte " in name]
    assert set(reasons) == {*harm, bad}
    assert "signal 9" in reasons["kills"]
    assert "longer than 3 s" in reasons["hangs"]
    assert "memory" in reasons["eats"]
    assert "invalid JSON" in reasons[bad]
    clean = [row for one in articles(10) for row in read(Document(**one))]
    assert as_bytes(row for row in found if row.row != "unread") == as_bytes(clean)


def test_a_file_that_is_not_what_it_should_be_is_named_and_the_rest_is_there(
    cluster: Any, store: Any, tmp_path: Path
) -> None:
    faults = write_spoilt(tmp_path)
    for path in tmp_path.iterdir():
        store.upload_file(str(path), "archive", f"spoilt/{path.name}")
    for place, pattern in (
        (str(tmp_path), f"{tmp_path}/*"),
        ("s3://archive/spoilt", "s3://archive/spoilt/*"),
    ):
        found = rows_of(cluster.rows([pattern]).to_arrow())
        named = {row.id: row.exact for row in found if row.row == "unread"}
        assert set(named) == {f"{place}/{name}" for name in faults}
        assert all(reason in named[f"{place}/{name}"] for name, reason in faults.items())
        assert {"a0", "a4", "a5", "a7", "a8", "a9"} <= {row.id for row in found}
    assert cluster.write([str(tmp_path)], str(tmp_path / "out")) == (len(faults), 3)


def test_a_store_is_read_and_written_by_the_command(
    archive: Path, address: str, store: Any, wanted: bytes, tmp_path: Path
) -> None:
    for path in archive.iterdir():
        store.upload_file(str(path), "archive", f"in/{path.name}")
    arguments = ["archive", "read", "s3://archive/in/*.jsonl", "--out", "s3://archive/out", "--ray", address]
    command = [sys.executable, "-m", "briefgen", *arguments]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    for item in store.list_objects_v2(Bucket="archive", Prefix="out/")["Contents"]:
        path = tmp_path / item["Key"]
        path.parent.mkdir(parents=True, exist_ok=True)
        store.download_file("archive", item["Key"], str(path))
    assert as_bytes(rows_of(pq.read_table(tmp_path / "out"))) == wanted
    store.put_object(Bucket="archive", Key="out/notes.txt", Body=b"kept")
    refused = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert refused.returncode == 2, refused.stderr
    assert "holds other files" in refused.stderr
    assert store.get_object(Bucket="archive", Key="out/notes.txt")["Body"].read() == b"kept"
