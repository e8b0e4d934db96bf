"""The option ``--no-cache``, and the cache for as long as a command runs."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from briefgen.cache import NO_STORE, Store, open_store
from briefgen.cache.methods import kept_methods
from briefgen.cache.patterns import kept_patterns
from briefgen.cli.prints.output import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def with_cache(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the option that does without the cache; its parameter is ``cache``."""
    return click.option(
        "--no-cache", "cache", flag_value=False, default=True, help="Use nothing of earlier runs."
    )(command)


@contextmanager
def project_store(project: Path, *, wanted: bool) -> Iterator[Store]:
    """The cache of a project while the block runs; one line says why there is none if one was wanted."""
    store = open_store(project) if wanted else NO_STORE
    try:
        with kept_patterns(store), kept_methods(store):
            yield store
    finally:
        store.tidy()
        if store.trouble:
            say(f"briefgen: {store.trouble}", err=True)
