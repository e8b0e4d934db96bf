"""Runs the targets of tests/fuzz for a time that is divided among them, and prints what each has seen.

    fuzz.py [--seconds 600] [NAME…]     the targets whose names hold one of the words; all without any

A target is a Hypothesis test. Where atheris is installed it chooses the inputs by the code that they reach
(libFuzzer) and keeps those that reached more in .fuzz, where the next run begins; elsewhere Hypothesis draws
them. Each target has a process of its own, which a failure ends. Hypothesis then reduces what failed.
"""

from __future__ import annotations

import argparse
import functools
import importlib
import importlib.util
import json
import os
import random
import re
import subprocess
import sys
import time
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / ".fuzz"
LONGEST = 8192  # bytes of an input: as many as Hypothesis would draw
STUCK = 30  # seconds of one input after which libFuzzer gives up on it
PATIENCE = 60  # seconds that reducing a failure may take
GUIDED = importlib.util.find_spec("atheris") is not None


def main() -> int:
    """Run the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description="Fuzz the targets of tests/fuzz.")
    parser.add_argument("--seconds", type=float, default=600, help="for all targets together")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--reduce", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    os.environ["BRIEFGEN_FUZZ"] = "1"
    if options.worker:
        return fuzz(options.names[0], options.seconds)
    if options.reduce:
        load(options.names[0])()
        return 0
    chosen = [name for name in targets() if not options.names or any(word in name for word in options.names)]
    if not chosen:
        parser.error("no target has such a name")
    return run(chosen, options.seconds)


def targets() -> list[str]:
    """Every target as ``module:function``, in order."""
    found = []
    for path in sorted((ROOT / "tests/fuzz").glob("test_*.py")):
        module = importlib.import_module(f"tests.fuzz.{path.stem}")
        found += [f"{path.stem}:{name}" for name in vars(module) if hasattr(vars(module)[name], "hypothesis")]
    return found


def load(target: str) -> Any:
    """The test that a target is."""
    module, name = target.split(":")
    return getattr(importlib.import_module(f"tests.fuzz.{module}"), name)


def run(chosen: list[str], seconds: float) -> int:
    """Run the targets one after another and print a row for each, then what failed."""
    print("guided by coverage" if GUIDED else "atheris is not installed: inputs are drawn at random")
    print(f"{'executions':>10} {'kept':>6} {'failures':>8}  target")
    failed, total = [], 0
    for target in chosen:
        record(target).unlink(missing_ok=True)
        status, output = worker(target, "--worker", "--seconds", str(seconds / len(chosen)))
        executions = int(recorded(target).get("executions", 0))
        total += executions
        kept = sum(1 for path in corpus(target).iterdir())
        print(f"{executions:>10} {kept:>6} {int(status != 0):>8}  {target}", flush=True)
        if status:
            failed.append((target, output))
    print(f"{total} executions of {len(chosen)} targets, {len(failed)} failures")
    for target, output in failed:
        print(f"\n{target}\n{reduced(target) or recorded(target).get('failure') or output}")
    return 1 if failed else 0


def worker(target: str, *arguments: str, most: float | None = None) -> tuple[int, str]:
    """Run this script on a target, for so many seconds at most: its exit status, the end of its output."""
    corpus(target).mkdir(parents=True, exist_ok=True)
    command = [sys.executable, __file__, *arguments, target]
    try:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False, timeout=most
        )
    except subprocess.TimeoutExpired:
        return 0, ""
    return done.returncode, (done.stdout + done.stderr)[-4000:]


def reduced(target: str) -> str:
    """The smallest failing input that Hypothesis finds in a minute, to be pasted above the test."""
    status, output = worker(target, "--reduce", most=PATIENCE)
    if not status:
        return ""
    start = max(output.rfind(words) for words in ("Failing test case: ", "Falsifying example: "))
    call = output[start:].partition("(")[2].partition("\n)")[0] if start >= 0 else ""
    reason = re.search(r"^[\w.]*(?:Error|Exception)\b.*", output, re.MULTILINE)
    return f"{reason[0] if reason else ''}\n\n@example({call}\n)" if call else output.strip()


def recorded(target: str) -> dict[str, Any]:
    """What a worker has written of a target."""
    path = record(target)
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found


def corpus(target: str) -> Path:
    """The folder of a target's inputs."""
    return KEPT / target.replace(":", "/")


def record(target: str) -> Path:
    """Where a worker writes how often the target has run, and with what it failed."""
    return KEPT / f"{target.replace(':', '.')}.json"


def counted(target: str, body: Callable[..., object]) -> Callable[..., None]:
    """A target's body that counts its runs and writes the number down now and then: libFuzzer just exits."""
    state: dict[str, Any] = {"executions": 0}
    written = 0.0

    @functools.wraps(body)
    def run_once(*arguments: object, **named: object) -> None:
        nonlocal written
        try:
            body(*arguments, **named)
        except hypothesis.errors.UnsatisfiedAssumption:
            raise  # what a target refuses as unfit is not counted
        except Exception as error:
            call = ", ".join(f"{name}={value!r}" for name, value in named.items())
            state["failure"] = f"{type(error).__name__}: {error}\n\n@example({call})"
            raise
        finally:
            state["executions"] += sys.exception() is None
            if time.monotonic() - written > 0.5 or "failure" in state:
                written = time.monotonic()
                record(target).write_text(json.dumps(state), encoding="utf-8")

    return run_once


def fuzz(target: str, seconds: float) -> int:
    """Run one target in this process."""
    test = load_instrumented(target)
    test.hypothesis.inner_test = counted(target, test.hypothesis.inner_test)
    if GUIDED:
        guided(target, test, seconds)
    else:
        drawn(test, seconds)
    return 0


def load_instrumented(target: str) -> Any:
    """The test, its use of briefgen being watched where there is somebody to watch."""
    watching: AbstractContextManager[object] = nullcontext()
    if GUIDED:
        import atheris  # noqa: PLC0415  # not everywhere

        watching = atheris.instrument_imports(include=["briefgen"])
    with watching:
        return load(target)


def drawn(test: Any, seconds: float) -> None:
    """Let Hypothesis draw inputs, batch after batch."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        hypothesis.seed(random.getrandbits(64))(test)()


def guided(target: str, test: Any, seconds: float) -> None:
    """Let libFuzzer choose inputs; does not return."""
    import atheris  # noqa: PLC0415  # not everywhere

    folder = corpus(target)
    if not any(folder.iterdir()):
        for number in range(60):
            (folder / f"seed-{number}").write_bytes(random.randbytes(40 * (number + 1)))  # noqa: S311
    limits = [f"-max_total_time={round(seconds)}", f"-timeout={STUCK}", f"-max_len={LONGEST}"]
    output = ["-len_control=0", "-verbosity=0", f"-artifact_prefix={KEPT}/"]
    atheris.Setup([sys.argv[0], *limits, *output, str(folder)], test.hypothesis.fuzz_one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
