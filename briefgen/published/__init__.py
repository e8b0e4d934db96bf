"""A site that was built: the list of its files, and the proof that it shows what its project has."""

from briefgen.published.manifest import MANIFEST, write_manifest

__all__ = ["MANIFEST", "write_manifest"]
