"""How much of one source the pages may show. It is read of every configuration, and so it is apart."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ExcerptBudget:
    """How much of one source all pages together may show.

    Attributes:
        warn: Share of a source's words from which a warning is given.
        error: Share from which the site is not built.
        words: Words from which the site is not built, whatever the share.
        free: Words that are never too much, unless ``words`` is less: a share of a very short text says
            nothing.
        context: Share up to which the sentences around passages are shown, at most ``error``; None for
            ``warn``.
    """

    warn: float = 0.25
    error: float = 0.40
    words: int = 800
    free: int = 50
    context: float | None = None
