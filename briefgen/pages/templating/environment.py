"""The Jinja environment: every value is encoded on its way out, and nothing can ask not to be.

Jinja escapes for HTML where text is joined to markup (``~``, ``+``, ``%``, ``join``, ``format``), and what it
escapes so is markup ever after: Markdown in it would live. A template is left with putting values out.
"""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any, Final

from jinja2 import Environment, StrictUndefined, Undefined, nodes
from jinja2 import TemplateError as JinjaError
from jinja2.exceptions import SecurityError, TemplateAssertionError
from markupsafe import Markup  # noqa: TID251  # what Jinja makes of a macro's encoded parts

from briefgen.cache import NO_STORE
from briefgen.errors import TemplateError
from briefgen.escaping.html import encode
from briefgen.languages.worldwide.direction import direction
from briefgen.pages import changed, passages, wording
from briefgen.pages.alignment import beside_variants
from briefgen.pages.citing.citation_formats import to_text
from briefgen.pages.links import external, original, segment
from briefgen.pages.lists.listing import numbered
from briefgen.pages.templating.bytecode import stored_bytecode
from briefgen.pages.templating.element_words import FILTER, in_element, mark_elements
from briefgen.pages.templating.templates import FolderLoader
from briefgen.pages.translation import counted, translated
from briefgen.yaml_source import Located

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from briefgen.cache import Store

_PLACES: Final = frozenset({"document", "label", "node", "origin", "place", "span"})
_JOINING: Final = (nodes.Concat, nodes.Add, nodes.Sub, nodes.Mul, nodes.Mod, nodes.Pow)
_UNESCAPED: Final = (nodes.EvalContextModifier, nodes.MarkSafe, nodes.MarkSafeIfAutoescape)


class TemplateLanguage(Environment):
    """Compiles templates that put values out one by one."""

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        template = super()._parse(source, name, filename)
        for found in _found(template, (*_JOINING, *_UNESCAPED)):
            what = "joins values" if isinstance(found, _JOINING) else "turns the encoding off"
            raise TemplateAssertionError(
                f"an expression {what}; put values out one by one", found.lineno, name, filename
            )
        return mark_elements(template)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A value's attribute.

        Raises:
            SecurityError: If it is a method of text, one of Python's own attributes, or says where something
                is written: a page shows what is written, so that it can be kept when only places change.
        """
        if isinstance(obj, str) or attribute[0] == "_" or (attribute in _PLACES and isinstance(obj, Located)):
            raise SecurityError(f"a template may not use .{attribute} of {type(obj).__name__}")
        try:
            return getattr(obj, attribute)
        except AttributeError:
            return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """A value's item, or what ``getattr`` gives.

        Raises:
            SecurityError: As ``getattr`` does.
        """
        if isinstance(argument, str) and (isinstance(obj, str) or argument.startswith("_")):
            raise SecurityError(f"a template may not use [{argument!r}] of {type(obj).__name__}")
        return super().getitem(obj, argument)


def _found(template: nodes.Template, kinds: tuple[type[nodes.Node], ...]) -> Iterable[nodes.Node]:
    return template.find_all(kinds)


def _encoded(value: object) -> Markup:
    """What ``{{ … }}`` puts out: markup of ours as it is, text encoded, numbers as they are, nothing else."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return encode(str(value))
    if isinstance(value, Undefined):
        str(value)  # StrictUndefined raises and names the variable
    raise TypeError(f"a template puts out {type(value).__name__}, which is neither text nor a number")


def environment(templates: Sequence[Path], store: Store = NO_STORE) -> Environment:
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
        bytecode_cache=stored_bytecode(store, "pages"),
    )
    made.globals = {"_": translated, "n_": counted}
    made.filters = {
        "beside_variants": beside_variants,
        FILTER: in_element,
        "compared": passages.compared,
        "count": wording.count,
        "date": wording.date,
        "dated": wording.dated,
        "direction": direction,
        "disclosed": wording.disclosed,
        "entry_label": changed.entry_label,
        "enumerated": wording.enumerated,
        "exact": passages.exact,
        "external": external,
        "field_label": changed.field_label,
        "genre": wording.genre,
        "grouped": wording.grouped,
        "holdings": wording.holdings,
        "in_context": passages.in_context,
        "in_sentence": passages.in_sentence,
        "in_words": to_text,
        "length": len,
        "mark_notes": passages.mark_notes,
        "minutes": wording.minutes,
        "numbered": numbered,
        "office": wording.office,
        "original": original,
        "publisher": wording.publisher,
        "quoted": passages.quoted,
        "segment": segment,
        "share": wording.share,
        "speaking": wording.speaking,
        "summary": wording.summary,
        "translation": wording.translation,
        "traits": wording.traits,
        "paged": wording.paged,
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
