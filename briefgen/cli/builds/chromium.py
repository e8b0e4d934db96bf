"""Finds a Chromium on this machine, and lets it print an address.

It has a profile of its own that is thrown away, reaches nothing but this machine, and is ended if it takes
too long.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from briefgen.errors import BuildError

VARIABLE: Final = "BRIEFGEN_CHROMIUM"
COMMANDS: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
APPLICATIONS: Final = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
_VERSION: Final = re.compile(r"\b\d+(?:\.\d+){1,3}\b")
_SECONDS: Final = 120
_LIMIT: Final = 256 << 20
"""Bytes of a PDF."""
_ARGUMENTS: Final = (
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--disable-extensions",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--no-default-browser-check",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--force-color-profile=srgb",
    "--lang=en-US",
    "--no-pdf-header-footer",
    "--export-tagged-pdf",
    "--generate-pdf-document-outline",
)


def find() -> tuple[Path, str]:
    """The first Chromium that runs, the one named in the environment before all, and its version.

    Raises:
        BuildError: If there is none.
    """
    named = os.environ.get(VARIABLE)
    candidates = [named] if named else [*COMMANDS, *APPLICATIONS]
    for candidate in candidates:
        path = shutil.which(candidate)
        version = _version(path) if path else ""
        if path and version:
            return Path(path), version
    advice = f"{VARIABLE} names none that runs" if named else f"or name one in {VARIABLE}"
    raise BuildError(
        f"a PDF needs Chromium or Chrome: install it (Debian, Ubuntu: apt install chromium), {advice}"
    )


def _version(path: str) -> str:
    try:
        done = subprocess.run([path, "--version"], capture_output=True, timeout=_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return ""
    found = _VERSION.search(done.stdout.decode("utf-8", "replace"))
    return found[0] if found and not done.returncode else ""


def print_to_pdf(chromium: Path, address: str) -> bytes:
    """The PDF that a page prints.

    Raises:
        BuildError: If Chromium makes none in time.
    """
    with tempfile.TemporaryDirectory(prefix="briefgen-pdf-", ignore_cleanup_errors=True) as folder:
        made = Path(folder, "made.pdf")
        arguments = [*_ARGUMENTS, f"--user-data-dir={folder}/profile", f"--print-to-pdf={made}", address]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            arguments.insert(0, "--no-sandbox")  # it refuses to run as root with one; the page is our own
        said = _run([str(chromium), *arguments], folder)
        if not made.is_file() or not 0 < made.stat().st_size <= _LIMIT:
            raise BuildError(f"Chromium printed nothing: {said[-1][:200] if said else 'it gives no reason'}")
        return made.read_bytes()


def _run(command: list[str], folder: str) -> list[str]:
    """What the browser says on standard error; it is ended with all of its processes."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR") if name in os.environ}
    environment = kept | {"HOME": folder, "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    try:
        process = subprocess.Popen(  # noqa: S603  # the program was found, the arguments are ours
            command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip
    except OSError as error:
        raise BuildError(f"Chromium does not start: {error.strerror}") from error
    try:
        _, said = process.communicate(timeout=_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise BuildError(f"Chromium prints nothing within {_SECONDS} seconds") from error
    finally:
        _end(process)
    return said.decode("utf-8", "replace").splitlines()


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.wait()
    if process.stderr:
        process.stderr.close()
