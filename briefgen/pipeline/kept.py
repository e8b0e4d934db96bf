"""The outcome of the last run, as long as every file is as that run found it.

A run is kept with all that it asked of the file system. The next one asks the same questions, which takes
reading the files and nothing more; with the same answers, the same settings and the same programs it would
come to the same outcome. Of one project with one configuration only the last run is kept.

Only what ``Store.get`` gives is unpickled: it was sealed by this user's own run.
"""

from __future__ import annotations

import json
import pickle
from typing import TYPE_CHECKING, Final

from briefgen.cache import key_of
from briefgen.files import Asked

if TYPE_CHECKING:
    from briefgen.cache import Store
    from briefgen.pipeline.outcome import Outcome
    from briefgen.pipeline.settings import Settings

_KIND: Final = "run"
_PLACES: Final = ("corpus", "sources", "people", "curation", "home")


def keep(settings: Settings, store: Store, asked: Asked, outcome: Outcome) -> None:
    """Keep a run: what it asked, and what it printed."""
    content = pickle.dumps((asked.answers, pickle.dumps(outcome, pickle.HIGHEST_PROTOCOL)))
    store.put(_KIND, _key(settings), content)


def kept_outcome(settings: Settings, store: Store, *, excerpts: bool = False) -> Outcome | None:
    """What the last run printed, or None if anything has changed since.

    Args:
        settings: The project's.
        store: What earlier runs found out.
        excerpts: Whether how much of each source is shown has to be known.

    Raises:
        ConfigurationError: If an option points outside the project.
    """
    data = store.get(_KIND, _key(settings)) if store else None
    if data is None:
        return None
    answers, content = pickle.loads(data)  # noqa: S301  # our own, see the module
    if not Asked(answers).still_holds(settings.root.resolve()):
        return None
    outcome: Outcome = pickle.loads(content)  # noqa: S301
    return None if excerpts and outcome.excerpts is None else outcome


def _key(settings: Settings) -> str:
    places = (*(settings.path(option) for option in _PLACES), *settings.published)
    described = json.dumps(settings.model_dump(), default=str)  # a path may be no UTF-8
    return key_of(described, *map(str, places))
