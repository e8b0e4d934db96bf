"""Keys: a digest of all that an entry was made from, the versions of the programs that made it included.

A part that is forgotten here is a wrong page later: whatever a result depends on has to be among the parts.
"""

from __future__ import annotations

from hashlib import sha256

from briefgen.cache.programs import versions


def key_of(*parts: str | bytes) -> str:
    """A SHA-256 digest, in hexadecimal, over the parts one by one and over ``versions``.

    Each part is preceded by its length, so that no two lists of parts have the same digest.
    """
    digest = sha256(versions())
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8))
        digest.update(data)
    return digest.hexdigest()
