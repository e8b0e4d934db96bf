"""An end put to what would take for ever, regular expressions too.

No measurement: a limit is a hundred times what the call needs, and counts this process's own time alone.
"""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


SECONDS = 60
"""For what usually takes less than one."""


class Endless(BaseException):
    """Raised in a call that has gone on for longer than anybody would wait."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Interrupt what takes more CPU seconds than these; elsewhere than on POSIX systems nothing does.

    Raises:
        Endless: In the midst of the call, from the handler of a signal, for which a search for a
            regular expression listens as well.
    """
    if sys.platform == "win32":
        yield
        return

    def interrupt(*_: object) -> None:
        raise Endless

    before = signal.signal(signal.SIGVTALRM, interrupt)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
