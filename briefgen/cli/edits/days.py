"""A date given on the command line: as it is written in YAML, or in words that mean one day."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

import click

from briefgen.yaml_source import PartialDate

if TYPE_CHECKING:
    from typing import Any


class _Day(click.ParamType[str]):
    """``2023-01-30``, ``2023-01``, ``2023``; ``30 January 2023`` and ``today`` are understood."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The date as YAML has it; what is no date is refused here, before any file is looked at."""
        if value == "today":
            return today()
        try:
            return PartialDate.parse(value).text
        except ValueError as error:
            guess = PartialDate.guess(value)
            if guess is None:
                self.fail(f"{value!r}: {error}", param, ctx)
            return guess.text


def today() -> str:
    """The day where the editor is."""
    return datetime.now().astimezone().date().isoformat()


DAY: Final = _Day()
