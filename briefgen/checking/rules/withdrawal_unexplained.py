"""A topic that is withdrawn without a reason, or a reason for a topic that is not withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Code, Diagnostic
from briefgen.yaml_source import Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.checking.proofs import Context
    from briefgen.curation import Topic

CODE: Final = Code.WITHDRAWAL_UNEXPLAINED


def check(context: Context) -> Iterator[Diagnostic]:
    """``status: withdrawn`` and ``withdrawn_because`` come together."""
    for topic in context.curation.topics:
        content = topic.topic
        reason = content.withdrawn_because
        if content.status == "withdrawn" and not reason and _is_missing(content):
            help_text = "add withdrawn_because: and why, in a sentence for readers"
            message = "the topic is withdrawn without a reason"
            yield Diagnostic(CODE, message, content.label("status"), help=help_text)
        elif reason and content.status != "withdrawn":
            state = "a draft" if content.status == "draft" else "published"
            message = f"there is a reason for withdrawing the topic, but it is {state}"
            help_text = "set status: withdrawn, or remove the reason"
            yield Diagnostic(CODE, message, content.label("withdrawn_because"), help=help_text)


def _is_missing(content: Topic) -> bool:
    """Whether no reason is written, or an empty one; one that is invalid is reported as such."""
    root = content.node()
    node = root.get("withdrawn_because") if isinstance(root, Mapping) else None
    return node is None or (isinstance(node, Scalar) and (node.null or not node.value.strip()))
