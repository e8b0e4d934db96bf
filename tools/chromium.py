"""Finds the Chromium that the browser tests drive, and gets one where there is none.

As a command it prints what it found; without one it says on stderr what will be skipped, and succeeds:
whether that matters is for the tests to decide.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

VARIABLE = "BRIEFGEN_CHROMIUM"
COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
APPLICATIONS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
ADVICE = f"install Chromium, or name one in {VARIABLE}"


def find() -> Path | None:
    """The first Chromium that runs: the named one and no other, else one of the system, else Playwright's."""
    named = os.environ.get(VARIABLE)
    if named:
        command = shutil.which(named)
        return Path(command) if command and _runs(command) else None
    return next((Path(path) for path in _candidates() if _runs(path)), None)


def get() -> Path | None:
    """Find one, or install one: Debian's package where this may be done, else Playwright's own build."""
    found = find()
    if found or os.environ.get(VARIABLE):
        return found
    for commands in _installations():
        for command in commands:
            _run(command)
        if found := find():
            return found
    return None


def _candidates() -> Iterator[str]:
    for command in COMMANDS:
        path = shutil.which(command)
        if path:
            yield path
    yield from APPLICATIONS
    yield from _of_playwright()


def _of_playwright() -> Iterator[str]:
    """Where Playwright would keep a build of its own, whether or not it is there."""
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415  (absent outside the environment)
    except ImportError:
        return
    with sync_playwright() as playwright:
        yield playwright.chromium.executable_path


def _runs(path: str) -> bool:
    """Whether it tells its version: some systems ship a command that only asks for another package."""
    try:
        done = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _installations() -> Iterator[list[list[str]]]:
    if shutil.which("apt-get") and os.geteuid() == 0:
        install = ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"]
        yield [["apt-get", "update"], install]
    yield [[sys.executable, "-m", "playwright", "install", "chromium"]]


def _run(command: list[str]) -> None:
    """Run an installation; whether it helped is seen by looking again, since a stale list may do."""
    print(f"chromium: {' '.join(command)}", file=sys.stderr, flush=True)
    done = subprocess.run(
        command,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        print(*done.stdout.splitlines()[:3], sep="\n", file=sys.stderr)


def main() -> None:
    """Run the command line."""
    found = get()
    if found:
        print(f"chromium: {found}")
    else:
        print(f"chromium: NONE FOUND, the browser tests cannot run: {ADVICE}", file=sys.stderr)


if __name__ == "__main__":
    main()
