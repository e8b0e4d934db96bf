from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness.project import compiled, write_project

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = "mara-lind: {name: Mara Lind}\nkarl-ohm: {name: Karl Ohm}\n"
TOPIC = """\
title: T
abstract: A.
status: published
quotations: [{speaker: mara-lind, source: s, exact: We need more of it}]
"""
SILENCED = """\
title: T
abstract: A.
status: published
quotations:
  # briefgen: ignore[speaker-mismatch] the recording shows that she said it
  - {speaker: mara-lind, source: s, exact: We need more of it}
"""
SILENT = "The hall was full, and Mara Lind was there.\n\n“We need more of it.”\n\nNobody answered."


@pytest.mark.parametrize(
    ("text", "metadata", "topic", "standing"),
    [
        ("“We need more of it,” Mara Lind said.", "", TOPIC, "source"),
        (SILENT, "", TOPIC, "silent"),
        ("“We need more of it,” zei Mara Lind.", ", language: nl", TOPIC, "undescribed"),
        ("We need more of it. Mara Lind, Oslo.", ", kind: statement, speaker: mara-lind", TOPIC, "editor"),
        ("“We need more of it,” Karl Ohm said. Mara Lind left.", "", SILENCED, "doubted"),
    ],
)
def test_only_a_speaker_who_was_read_in_the_source_is_verified(
    tmp_path: Path, text: str, metadata: str, topic: str, standing: str
) -> None:
    sources = f"s: {{title: s, path: corpus/s.txt{metadata}}}\n"
    project = compiled(write_project(tmp_path, {"s": text}, {"t": topic}, metadata=sources, people=PEOPLE))
    assert not project.failed, [item.message for item in project.diagnostics]
    (quotation,) = project.briefings[0].quotations
    assert quotation.speaker_standing == standing
    assert quotation.speaker_verified == (standing == "source")
    assert project.summary["unchecked"] == {"speakers": int(standing != "source")}
