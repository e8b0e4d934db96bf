"""Methods of dataclasses compiled by an earlier run; Python writes and compiles them anew in every process.

``dataclasses`` calls ``exec`` for each, which is found in the module itself while ``kept_methods`` is open.
"""

from __future__ import annotations

import builtins
import dataclasses
import marshal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from briefgen.cache.keys import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType

    from briefgen.cache.store import Store

_KIND: Final = "methods"
_FEWEST: Final = 12
"""Methods that are new for which all are kept again."""
_MOST: Final = 10_000


@contextmanager
def kept_methods(store: Store) -> Iterator[None]:
    """Compile no method of a dataclass that an earlier run has compiled while the block runs."""
    if not store:
        yield
        return
    key = key_of(_KIND, sys.implementation.cache_tag or "")
    known: dict[str, CodeType] = {}
    new: dict[str, CodeType] = {}
    pending = [True]

    def execute(source: Any, *scopes: Any) -> None:
        if type(source) is not str:
            return builtins.exec(source, *scopes)  # noqa: S102  # as ``dataclasses`` does
        if pending and pending.pop():
            content = store.get(_KIND, key)
            known.update(marshal.loads(content) if content is not None else {})  # noqa: S302  # sealed by this user's own run
        code = known.get(source) or new.get(source)
        if code is None:
            code = compile(source, "<string>", "exec", dont_inherit=True)
            if len(known) + len(new) < _MOST:
                new[source] = code
        return builtins.exec(code, *scopes)  # noqa: S102

    namespace: dict[str, Any] = vars(dataclasses)
    before = namespace.get("exec", builtins.exec)
    namespace["exec"] = execute
    try:
        yield
    finally:
        namespace["exec"] = before
        if len(new) >= _FEWEST:
            store.put(_KIND, key, marshal.dumps({**known, **new}))
