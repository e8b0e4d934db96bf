"""``briefgen explain``."""

from __future__ import annotations

import click

from briefgen.cli.prints.output import say
from briefgen.diagnostics import Code
from briefgen.diagnostics.catalogue import explanation, nearest_codes
from briefgen.errors import ConfigurationError


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Explain a diagnostic, with an accepted and a refused example.

    Without CODE, list all codes.
    """
    if code is None:
        for name in Code:
            say(f"{name:<24} {explanation(name).title}")
        return
    try:
        found = explanation(Code(code.strip("[]")))
    except ValueError:
        near = ", ".join(nearest_codes(code)) or "briefgen explain lists all"
        raise ConfigurationError(f'there is no diagnostic "{code}"; did you mean: {near}') from None
    say(found.text.rstrip())
