"""What an earlier run found out, kept in ``.briefgen/cache`` of the project, or nowhere.

Everything here is for speed alone: whoever asks must be able to do without, and must come to the same result.
An entry is believed only if this user's own run sealed it, for this very kind, key and version.
"""

from briefgen.cache.keys import key_of
from briefgen.cache.parts import NO_PARTS, Parts
from briefgen.cache.programs import versions
from briefgen.cache.store import NO_STORE, Store, open_store

__all__ = ["NO_PARTS", "NO_STORE", "Parts", "Store", "key_of", "open_store", "versions"]
