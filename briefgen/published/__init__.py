"""A site that was built: the list of its files, and the proof that it shows what its project has.

``check_site`` compares its files with their sums and what its pages show of sources with the project; each
build ends with it. ``compare_with_rebuilt`` compares every byte with a new build.
"""

from briefgen.published.continuity import ANNOTATIONS, CHANGES, TOPICS, LastSite, last_site, losses
from briefgen.published.defects import Defect
from briefgen.published.manifest import MANIFEST, read_record, write_manifest
from briefgen.published.proof import Proof, check_site, compare_with_rebuilt
from briefgen.published.record import BuildRecord, in_ascii, installed_versions, unlike
from briefgen.published.site_files import SiteFiles

__all__ = [
    "ANNOTATIONS",
    "CHANGES",
    "MANIFEST",
    "TOPICS",
    "BuildRecord",
    "Defect",
    "LastSite",
    "Proof",
    "SiteFiles",
    "check_site",
    "compare_with_rebuilt",
    "in_ascii",
    "installed_versions",
    "last_site",
    "losses",
    "read_record",
    "unlike",
    "write_manifest",
]
