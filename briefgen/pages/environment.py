"""The Jinja environment: every value is encoded on its way out, and nothing can ask not to be."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from jinja2 import StrictUndefined, Undefined
from jinja2 import TemplateError as JinjaError
from markupsafe import Markup  # noqa: TID251  # what Jinja makes of a macro's encoded parts

from briefgen.errors import TemplateError
from briefgen.escaping.html import encode
from briefgen.pages import passages, wording
from briefgen.pages.links import external, original, segment
from briefgen.pages.listing import numbered
from briefgen.pages.template_language import TemplateLanguage
from briefgen.pages.templates import FolderLoader

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from jinja2 import Environment


def _encoded(value: object) -> Markup:
    """What ``{{ … }}`` puts out: markup of ours as it is, text encoded, numbers as they are, nothing else."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return encode(str(value))
    if isinstance(value, Undefined):
        str(value)  # StrictUndefined raises and names the variable
    raise TypeError(f"a template puts out {type(value).__name__}, which is neither text nor a number")


def environment(templates: Sequence[Path]) -> Environment:
    """An environment over folders of templates, of which the first that has a template wins.

    Jinja's own filters are taken away: ``safe`` and its kind would let text pass unencoded. So are the
    operators and methods that would join text to markup (``TemplateLanguage``).
    """
    made = TemplateLanguage(
        loader=FolderLoader(templates),
        autoescape=True,
        finalize=_encoded,
        undefined=StrictUndefined,
        comment_start_string="{##",  # Jinja's own would take the id of every heading for a comment
        comment_end_string="##}",
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals = {}
    made.filters = {
        "compared": passages.compared,
        "count": wording.count,
        "date": wording.date,
        "dated": wording.dated,
        "disclosed": wording.disclosed,
        "enumerated": wording.enumerated,
        "exact": passages.exact,
        "external": external,
        "holdings": wording.holdings,
        "in_context": passages.in_context,
        "length": len,
        "mark_notes": passages.mark_notes,
        "minutes": wording.minutes,
        "numbered": numbered,
        "office": wording.office,
        "original": original,
        "publisher": wording.publisher,
        "segment": segment,
        "share": wording.share,
        "speaking": wording.speaking,
        "summary": wording.summary,
        "traits": wording.traits,
        "verified": wording.verified,
    }
    return made


def fill(templates: Environment, name: str, values: Mapping[str, object]) -> str:
    """Render a template.

    Raises:
        TemplateError: If it is missing, is no Jinja, or uses what is not there; names file and line.
    """
    try:
        return templates.get_template(name).render(values)
    except (JinjaError, TypeError, ValueError, LookupError, AttributeError) as error:
        raise TemplateError(f"{_place(error, name)}: {error}") from error


def _place(error: Exception, name: str) -> str:
    line = getattr(error, "lineno", None)
    if line is not None:
        return f"{getattr(error, 'filename', None) or name}:{line}"
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".j2")]
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else name
