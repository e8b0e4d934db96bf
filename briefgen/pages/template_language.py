"""Jinja without what lets text into a page unencoded.

Jinja escapes for HTML where text is joined to markup (``~``, ``+``, ``%``, ``join``, ``format``), and what it
escapes so is markup ever after: Markdown in it would live. A template is left with putting values out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jinja2 import Environment, nodes
from jinja2.exceptions import SecurityError, TemplateAssertionError

if TYPE_CHECKING:
    from collections.abc import Iterable

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
        return template

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A value's attribute.

        Raises:
            SecurityError: If it is a method of text, or one of Python's own attributes.
        """
        if isinstance(obj, str) or attribute.startswith("_"):
            raise SecurityError(f"a template may not use .{attribute} of {type(obj).__name__}")
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
    return (node for kind in kinds for node in template.find_all(kind))
