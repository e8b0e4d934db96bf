"""Models that remember where in the YAML they were written, so that any later stage can point there."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, PrivateAttr, model_validator

from briefgen.diagnostics import Label
from briefgen.text import Document, Span
from briefgen.yaml_source.composing.later import Later
from briefgen.yaml_source.composing.nodes import Mapping, Scalar, Sequence

_NOWHERE = Document("", "")


class Located(BaseModel):
    """A model decoded from a mapping of a YAML file. Its place is not compared and not shown."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=False)

    _document: Document = PrivateAttr(default_factory=lambda: _NOWHERE)  # a default is copied each time
    _node: Mapping | Later | None = PrivateAttr(default=None)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        # The texts alone: what is equal has them in common, and a repr of the whole entry is slow.
        return hash((type(self), *(value for value in self.__dict__.values() if isinstance(value, str))))

    @model_validator(mode="before")
    @classmethod
    def _nothing_means_the_default(cls, data: Any) -> Any:
        """Drop a null or an empty text given for a field that has a default.

        A form leaves both behind where a field was cleared.
        """
        if not isinstance(data, dict):
            return data
        required = {field.alias or name for name, field in cls.model_fields.items() if field.is_required()}
        known = {field.alias or name for name, field in cls.model_fields.items()}
        return {
            key: value
            for key, value in data.items()
            if value not in (None, "") or key in required or key not in known
        }

    @property
    def document(self) -> Document:
        """The YAML file; an empty document where the model was made by hand."""
        return self._document

    @property
    def origin(self) -> Span:
        """The stretch of the file that the mapping takes."""
        return self._node.span if self._node else Span(0, 0)

    def place(self, document: Document, node: Mapping) -> None:
        """Remember where this was written; called once, by the decoder."""
        self._document = document
        self._node = node

    def node(self, *path: str | int) -> Mapping | Sequence | Scalar | None:
        """The node of a field (``node("evidence", 0)``), or None where none was written."""
        if isinstance(self._node, Later):
            self._node = self._node.read()
        current: Any = self._node
        for step in path:
            if isinstance(current, Mapping) and isinstance(step, str):
                current = current.get(step)
            elif isinstance(current, Sequence) and isinstance(step, int) and step < len(current.items):
                current = current.items[step]
            else:
                return None
        return current  # type: ignore[no-any-return]

    def span(self, *path: str | int) -> Span:
        """Where a field's value stands; the whole entry where the field was not written."""
        node = self.node(*path)
        return node.span if node is not None else self.origin

    def label(self, *path: str | int, message: str = "") -> Label:
        """A label on a field's value."""
        return Label(self._document, self.span(*path), message)
