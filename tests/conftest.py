"""What tests of several kinds share: the example site, built once by the installed command."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from filelock import FileLock
from hypothesis import settings

from tests.harness import commands, disks, joined_cases, kept_templates, memory, renderers
from tests.harness import node_modules as npm
from tests.harness.hostile_project import groups_of, twins_of, write_hostile
from tests.harness.payloads import PAYLOADS, UNSPEAKABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

ROOT = Path(__file__).resolve().parent.parent


# Where this is set, as images for containers do, every worker would compile all tests anew, and every command
# that a test starts all of briefgen: half of what collecting takes.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# No test asserts a time, and so no example has a deadline. ``--hypothesis-profile=thorough`` looks further.
settings.register_profile("quick", max_examples=40, deadline=None)
settings.register_profile("thorough", max_examples=1_000, deadline=None)
settings.load_profile("quick")

# Hundreds of tests render pages, and most of what that takes is compiling the same templates.
kept_templates.keep()
disks.hurry()
memory.economise()

# What tests make holds few cycles, and to look for them as often as Python does took a fifteenth of the time.
gc.set_threshold(10_000, 20, 50)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites literate cases."""
    parser.addoption("--update-cases", action="store_true", help="write what literate cases print now")


BEGUN_WITH = ("browser/test_hostile_corpus.py", "acceptance/test_escaping.py")
"""The longest; one builds what several wait for, and the other needs nothing of it."""

LONG = ("browser", "acceptance", "fuzz", "unit/test_linear.py")


def pytest_configure(config: pytest.Config) -> None:
    """Have Hypothesis write down which characters there are before a worker asks.

    To find it out takes 200 megabytes and two seconds, in each of the workers if they do it.
    """
    if "PYTEST_XDIST_WORKER" not in os.environ and getattr(config.option, "numprocesses", None):
        code = "from hypothesis.strategies import characters; characters(codec='utf-8').validate()"
        writing = subprocess.Popen([sys.executable, "-c", code])

        def ended() -> None:
            writing.wait()

        config.add_cleanup(ended)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Three workers for two cores: what drives a browser waits for it a good part of the time."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores + (cores + 1) // 2


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have workers begin with what takes long, so that short files are left for them to end with together.

    Files that take alike stay in the order that they have, which is another one in each run.
    """
    if "PYTEST_XDIST_WORKER" in os.environ:
        joined_cases.join(items)
        items.sort(key=_turn)


@pytest.hookimpl(wrapper=True)
def pytest_pycollect_makeitem(collector: pytest.Collector) -> Generator[None, Any, Any]:
    """Join the cases of a test as soon as there are any, unless some of them may be asked for by name."""
    made = yield
    config = collector.config
    named = config.option.keyword or any("::" in argument for argument in config.args)
    if "PYTEST_XDIST_WORKER" in os.environ and isinstance(made, list) and not named:
        joined_cases.join(made)
    return made


def _turn(item: pytest.Item) -> int:
    path = item.path.relative_to(ROOT / "tests").as_posix()
    if path in BEGUN_WITH:
        return BEGUN_WITH.index(path)
    return len(BEGUN_WITH) + (not path.startswith(LONG))


def pytest_collection_finish(session: pytest.Session) -> None:
    """Leave eleven thousand tests out of every later collection of garbage, each of which takes a third of a
    second of whatever test it falls into.
    """
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Let no file's tests leave the next one's what memory they have freed."""
    if nextitem is None or nextitem.path != item.path:
        memory.give_back()


@pytest.fixture(scope="session", autouse=True)
def _own_state(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test, and no command that a test runs, makes or reads this user's own key of caches."""
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))


def built(folder: Path, *arguments: str) -> None:
    """Build the site of a project, or fail with what was printed."""
    finished = commands.run(
        folder, "build", *arguments, environment={"NO_MKDOCS_2_WARNING": "1"}, megabytes=2_000, seconds=600
    )
    if finished.returncode != 0:
        output = finished.stdout + finished.stderr
        pytest.fail(f"{folder} did not build ({finished.returncode}):\n{output}", pytrace=False)


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that is filled once in a run of the tests, whatever number of workers ask for it.

    The others wait for the one that fills it. What is in it belongs to all: a test that changes it copies it.
    """
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    with FileLock(folder.with_suffix(".lock")):
        if not folder.with_suffix(".made").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            folder.with_suffix(".made").touch()
    return folder


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the example site, built strictly."""

    def make(folder: Path) -> None:
        built(ROOT, "--site-dir", str(folder / "site"), "--strict")

    return once(tmp_path_factory, "example", make) / "site"


@pytest.fixture(scope="session")
def generated_example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example below an address with a path, and in ``out`` what is generated of it."""

    def make(folder: Path) -> None:
        renderers.run("briefgen", "generate", "out", cwd=renderers.copied_example(folder))

    return once(tmp_path_factory, "generated", make)


@pytest.fixture(scope="session")
def rendered(generated_example: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The site that a renderer makes of the generated example, in a folder ``site`` of its own."""

    def render(renderer: str) -> Path:
        renderers.require(renderer)
        return (
            once(
                tmp_path_factory,
                f"by-{renderer}",
                lambda folder: renderers.rendered(renderer, generated_example / "out", folder),
            )
            / "pages/site"
        )

    return render


@pytest.fixture(scope="session")
def hostile_projects(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A project of hostile texts and its harmless twin, each with its ``site`` built."""
    groups = groups_of(PAYLOADS, UNSPEAKABLE)
    spoken = [[text not in UNSPEAKABLE for text in group] for group in groups]

    def make(folder: Path) -> None:
        for name, texts in (("hostile", groups), ("twin", twins_of(groups))):
            write_hostile(folder / name, texts, spoken)
        for name in ("hostile", "twin"):
            built(folder / name)

    folder = once(tmp_path_factory, "corpora", make)
    return folder / "hostile", folder / "twin"


@pytest.fixture(scope="session")
def node_modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the pinned packages of Node.js; skips where there is none."""
    return once(tmp_path_factory, "node", npm.install) / "node_modules"
