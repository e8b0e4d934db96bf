"""A wheel of the briefgen that runs, for a project that keeps what it is built with.

A checkout is built by its own build system. What is installed is packed again from its own list of files,
which needs neither a network nor a build system; the same installation gives the same bytes.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import briefgen
from briefgen.cli.edits.origin import checkout, distribution
from briefgen.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.metadata import Distribution

FOLDER: Final = "vendor"

# What an installer adds to what it was given, and what it writes anew.
_OF_INSTALLATION: Final = frozenset({"INSTALLER", "REQUESTED", "RECORD", "RECORD.jws", "direct_url.json"})
_WHEEL: Final = f"briefgen-{briefgen.__version__}-py3-none-any.whl"
_MODE: Final = 0o644 << 16


def vendored() -> tuple[str, bytes]:
    """The wheel's file name and content.

    Raises:
        ConfigurationError: If none can be made of what is installed here.
    """
    source = checkout()
    if source is not None:
        return _built(source)
    installed = distribution()
    if installed is None:
        raise ConfigurationError(
            "briefgen is not installed, so there is nothing to keep: install it with pip first"
        )
    return _kept(installed) or (_WHEEL, _packed(installed))


def requirement(name: str, content: bytes) -> str:
    """The line that installs a kept wheel and nothing else of that name: pip compares the digest.

    pip reads a relative path only without a digest, so the path begins with the folder in which pip runs.
    """
    return f"briefgen @ file://${{PWD}}/{FOLDER}/{name}#sha256={hashlib.sha256(content).hexdigest()}"


def _kept(installed: Distribution) -> tuple[str, bytes] | None:
    """The very wheel that was installed, where it is still there."""
    record = json.loads(installed.read_text("direct_url.json") or "{}")
    url, digest = str(record.get("url", "")), record.get("archive_info", {}).get("hashes", {}).get("sha256")
    path = Path(unquote(urlsplit(url).path))
    if not url.startswith("file:") or path.suffix != ".whl" or not path.is_file():
        return None
    content = path.read_bytes()
    return (path.name, content) if hashlib.sha256(content).hexdigest() == digest else None


def _built(source: Path) -> tuple[str, bytes]:
    isolation = ["--no-build-isolation"] if find_spec("hatchling") else []
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--quiet", *isolation]
        done = subprocess.run(  # noqa: S603 - pip of this environment, for this very checkout
            [*command, "--wheel-dir", folder, str(source)], capture_output=True, text=True, check=False
        )
        wheels = list(Path(folder).glob("*.whl"))
        if done.returncode != 0 or len(wheels) != 1:
            reason = done.stderr.strip().rpartition("\n")[2]
            raise ConfigurationError(f"pip cannot build a wheel of {source}: {reason}")
        return wheels[0].name, wheels[0].read_bytes()


def _packed(installed: Distribution) -> bytes:
    """The files that an installation consists of, as a wheel."""
    contents: dict[str, bytes] = {}
    for file in installed.files or ():
        name = file.as_posix()
        outside = name.startswith(("../", "/")) or file.parts[0].endswith(".pth")
        if not outside and file.name not in _OF_INSTALLATION and "__pycache__" not in file.parts:
            contents[name] = Path(file.locate()).read_bytes()
    (information,) = {name.partition("/")[0] for name in contents if ".dist-info/" in name}
    contents[f"{information}/RECORD"] = _record(contents, f"{information}/RECORD")
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name in sorted(contents, key=lambda name: (name.startswith(information), name)):
            entry = ZipInfo(name)  # its date is the first that the format has
            entry.external_attr, entry.compress_type = _MODE, ZIP_DEFLATED
            archive.writestr(entry, contents[name])
    return packed.getvalue()


def _record(contents: Mapping[str, bytes], own: str) -> bytes:
    """The wheel's list of its files, with their digests."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")  # noqa: TID251 - read by installers, no spreadsheet
    for name, content in sorted(contents.items()):
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        writer.writerow((name, f"sha256={digest}", len(content)))
    writer.writerow((own, "", ""))
    return lines.getvalue().encode()
