"""The rows that a cluster reads are those of a loop and of the pool, whatever happens to its workers.

Ray, Daft and the store are imported where they are used: `make cluster` alone installs them.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow.parquet as pq
import pytest

from briefgen.archive.documents import Document, Row, read
from briefgen.archive.inputs.reading import documents
from briefgen.archive.inputs.shards import shards
from briefgen.archive.run.pool import Pool
from briefgen.archive.run.reading import read_archive
from tests.harness.archives import articles, tables, write_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.cluster,
    pytest.mark.filterwarnings("ignore"),  # Ray's own, of which there are many
]
COUNT = 1_000


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    for number in range(4):
        write_lines(folder / f"{number}.jsonl", articles(COUNT // 4, number * COUNT // 4))
    return folder


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A cluster of three nodes on this machine."""
    os.environ["PYTHONPATH"] = str(Path(__file__).parents[2])
    os.environ.setdefault("RAY_raylet_start_wait_time_s", "300")
    import ray  # noqa: PLC0415
    from ray.cluster_utils import Cluster  # noqa: PLC0415

    from briefgen.archive import cluster as module  # noqa: PLC0415

    nodes = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    nodes.add_node(num_cpus=1)
    nodes.add_node(num_cpus=1)
    ray.init(address=nodes.address)
    module.use(None)
    yield module
    ray.shutdown()
    nodes.shutdown()


def looped(archive: Path) -> list[Row]:
    found = [one for shard in shards(sorted(archive.iterdir())) for one in documents(shard)]
    return sorted((row for one in found if isinstance(one, Document) for row in read(one)), key=repr)


def as_rows(table: Any) -> list[Row]:
    return sorted((Row(**row) for row in table.to_pylist()), key=repr)


def test_loop_pool_and_cluster_agree(archive: Path, cluster: Any, tmp_path: Path) -> None:
    rows = looped(archive)
    assert as_rows(cluster.rows([f"{archive}/*.jsonl"]).to_arrow()) == rows
    read_archive([archive], Pool(tmp_path, 2))
    assert len(tables(tmp_path)) == len(rows)
    assert {(found[1], found[2]) for found in tables(tmp_path)} == {(row.id, row.start) for row in rows}


def workers() -> list[int]:
    """The processes that read for Daft, one on each node that has something to do."""
    listed = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True, check=True)
    return [int(line.split()[0]) for line in listed.stdout.splitlines() if "ray::RaySwordfishActor" in line]


def test_a_worker_that_is_killed_changes_nothing(archive: Path, cluster: Any) -> None:
    killed: list[int] = []

    def kill() -> None:
        while not killed:
            time.sleep(0.2)
            for worker in workers()[-1:]:
                os.kill(worker, signal.SIGKILL)
                killed.append(worker)

    thread = threading.Thread(target=kill)
    thread.start()
    found = as_rows(cluster.rows([f"{archive}/*.jsonl"]).to_arrow())
    thread.join()
    assert found == looped(archive)


def test_a_store_is_read_and_written(archive: Path, cluster: Any, tmp_path: Path) -> None:
    import boto3  # noqa: PLC0415
    import daft  # noqa: PLC0415

    port = 5055
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        keys = {"endpoint_url": f"http://127.0.0.1:{port}", "region_name": "us-east-1"}
        store = boto3.client("s3", aws_access_key_id="k", aws_secret_access_key="s", **keys)  # noqa: S106
        for _ in range(200):
            try:
                store.create_bucket(Bucket="archive")
                break
            except Exception:  # noqa: BLE001  # until it listens
                time.sleep(0.1)
        for path in archive.iterdir():
            store.upload_file(str(path), "archive", f"in/{path.name}")
        access = daft.io.S3Config(
            endpoint_url=keys["endpoint_url"],
            region_name="us-east-1",
            key_id="k",
            access_key="s",
            use_ssl=False,
        )
        io = daft.io.IOConfig(s3=access)
        cluster.write(["s3://archive/in/*.jsonl"], "s3://archive/out", io)
        listed = store.list_objects_v2(Bucket="archive", Prefix="out/")["Contents"]
        for number, item in enumerate(item for item in listed if item["Key"].endswith(".parquet")):
            kind = item["Key"].split("row=")[1].split("/")[0]
            (tmp_path / f"row={kind}").mkdir(exist_ok=True)
            store.download_file("archive", item["Key"], str(tmp_path / f"row={kind}" / f"{number}.parquet"))
    finally:
        server.kill()
        server.wait()
    found = pq.read_table(tmp_path).to_pylist()
    assert len(found) == len(looped(archive))
