"""Templates compiled by an earlier run; Jinja compiles them anew in every process otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jinja2.bccache import BytecodeCache

from briefgen.cache import key_of

if TYPE_CHECKING:
    from jinja2.bccache import Bucket

    from briefgen.cache import Store

_KIND: Final = "template"


class StoredBytecode(BytecodeCache):
    """Keeps compiled templates in a store, by name, file and text.

    Args:
        store: Where.
        kind: The environment that compiles them: another one may compile the same text otherwise.
    """

    def __init__(self, store: Store, kind: str) -> None:
        self._store, self._kind = store, kind

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The key of a template; Jinja's own fails where a folder's name is no UTF-8."""
        return key_of(name, filename or "")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket with what was kept, if anything was."""
        content = self._store.get(_KIND, self._key(bucket))
        if content is not None:
            bucket.bytecode_from_string(content)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        self._store.put(_KIND, self._key(bucket), bucket.bytecode_to_string())

    def _key(self, bucket: Bucket) -> str:
        return key_of(self._kind, bucket.key, bucket.checksum)


def stored_bytecode(store: Store, kind: str) -> StoredBytecode | None:
    """What an environment keeps compiled templates in; None where nothing is kept."""
    return StoredBytecode(store, kind) if store else None
