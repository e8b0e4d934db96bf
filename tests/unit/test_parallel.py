"""Several processes do what one does: the same results in the same order, or the same failure."""

from __future__ import annotations

import os
import signal
import sys
import threading

import pytest

from briefgen.parallel import each, processors

VALUES = range(50)


@pytest.mark.parametrize("jobs", [1, 2, 3, 7, 100])
def test_results_are_in_the_order_of_the_values(jobs: int) -> None:
    assert each(lambda value: value * value, VALUES, jobs) == [value * value for value in VALUES]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="does not fork here")
def test_work_is_done_by_several_processes_at_once_and_few_values_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(threading, "active_count", lambda: 1)  # whoever runs the tests may have others
    assert len(set(each(lambda _: os.getpid(), VALUES, 3))) == 3
    assert set(each(lambda _: os.getpid(), VALUES[:7], 3)) == {os.getpid()}


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_the_first_failure_in_order_is_the_one_that_is_raised(jobs: int) -> None:
    def work(value: int) -> int:
        if value >= 20:
            raise ValueError(value)
        return value

    with pytest.raises(ValueError, match=r"^20$"):
        each(work, VALUES, jobs)


def test_what_another_process_cannot_hand_over_is_made_here() -> None:
    made = each(lambda value: memoryview(bytes([value])), VALUES, 2)
    assert [one[0] for one in made] == list(VALUES)


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_process_that_dies_is_done_without() -> None:
    here = os.getpid()

    def work(value: int) -> int:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return value

    assert each(work, VALUES, 2) == list(VALUES)


def test_nothing_is_forked_beside_another_thread() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert set(each(lambda _: os.getpid(), VALUES, 2)) == {os.getpid()}
    finally:
        done.set()
        thread.join()


def test_there_is_a_processor() -> None:
    assert processors() >= 1
