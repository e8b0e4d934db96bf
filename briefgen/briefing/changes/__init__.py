"""What changed between two published versions: what each said, and how they differ by entry and by word."""

from briefgen.briefing.change_models import Changes, EntryChange, FieldChange, Snapshot, TopicChange
from briefgen.briefing.changes.comparing import compare
from briefgen.briefing.changes.recording import changes_record, recorded_changes
from briefgen.briefing.changes.snapshots import read_snapshot, snapshot_of, snapshot_record

__all__ = [
    "Changes",
    "EntryChange",
    "FieldChange",
    "Snapshot",
    "TopicChange",
    "changes_record",
    "compare",
    "read_snapshot",
    "recorded_changes",
    "snapshot_of",
    "snapshot_record",
]
