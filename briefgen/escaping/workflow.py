"""Untrusted text in the log of a GitHub Actions job, whose runner obeys lines that look like commands.

``::command properties::data`` at the start of a line, spaces aside, and ``##[command properties]data``
anywhere in it (actions/runner, ``ActionCommand.cs``). A line ends with LF, CR or both, and a mark of the byte
order before the first is not seen. Three colons begin no command, since none has a colon in its name.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

from briefgen.escaping.terminal import Rendered, visible

if TYPE_CHECKING:
    from collections.abc import Mapping


_OPENING: Final = re.compile(r"(?:\A|(?<=[\r\n]))(?=(?:[^\S\r\n]|\ufeff)*::(?!:))")


def command(name: str, properties: Mapping[str, str], data: str) -> Rendered:
    """A workflow command, its data on several lines if it has line breaks."""
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return Rendered(f"::{name} {listed}::{_data(data)}")


def without_commands(rendered: Rendered) -> Rendered:
    """Lines as they may stand in this run's log: ``inert`` if it is a workflow's."""
    return inert(rendered) if in_workflow() else rendered


def in_workflow() -> bool:
    """Whether this run is a step of a workflow, whose runner reads along."""
    return os.environ.get("GITHUB_ACTIONS") == "true"


def inert(lines: str) -> Rendered:
    """Lines that are safe on a terminal, none of which the runner takes for a command."""
    kept = lines.replace("##[", "# #[")
    return Rendered(_OPENING.sub("./", kept) if "::" in kept else kept)


def _data(text: str) -> str:
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
