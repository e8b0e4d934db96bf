"""A site that was built: the list of its files, and the proof that it shows what its project has.

``prove`` takes a site from anywhere and trusts nothing in it; ``check_staged`` is the part of it that a build
can afford each time.
"""

from briefgen.published.build_traces import BuildTraces
from briefgen.published.defects import Defect
from briefgen.published.manifest import MANIFEST, write_manifest
from briefgen.published.proof import Proof, check_staged, prove
from briefgen.published.site_files import SiteFiles

__all__ = [
    "MANIFEST",
    "BuildTraces",
    "Defect",
    "Proof",
    "SiteFiles",
    "check_staged",
    "prove",
    "write_manifest",
]
