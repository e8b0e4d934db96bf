"""Every build ends with a manifest, and none that shows something else than the project has is published."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefgen.cli.edits.lock import locked
from tests.harness import commands
from tests.harness.commands import BRIEFGEN, MKDOCS
from tests.harness.project import write_project

ROOT = Path(__file__).resolve().parents[2]
TOPIC = """\
title: A topic
abstract: What it is about.
status: published
date_published: 2023-01-30
quotations:
  - {speaker: ann, exact: We need weapons, source: wire}
points:
  - {text: They sent helmets., status: confirmed, evidence: [{source: wire, exact: They sent helmets}]}
"""
HOOK = """\
def on_post_page(output, page, config):
    return output.replace('need weapons</span>', 'need peace</span>')
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project's configuration file."""
    source = "“We need weapons,” Ann said.\n\nThey sent helmets.\n"
    return write_project(
        tmp_path / "project", {"wire": source}, {"topic": TOPIC}, people="ann: {name: Ann}\n"
    )


def run(*arguments: str | Path, program: str = BRIEFGEN) -> subprocess.CompletedProcess[str]:
    return commands.run(ROOT, *map(str, arguments), program=program, environment={"NO_MKDOCS_2_WARNING": "1"})


def build(project: Path) -> subprocess.CompletedProcess[str]:
    return run("-f", project, "build")


def verify(project: Path) -> subprocess.CompletedProcess[str]:
    return run("-f", project, "verify", project.parent / "site")


def configure(project: Path, lines: str) -> None:
    with project.open("a", encoding="utf-8") as file:
        file.write(lines)


def test_a_build_that_alters_words_leaves_the_last_site(project: Path) -> None:
    assert build(project).returncode == 0
    index = project.parent / "site" / "index.html"
    index.write_text("the last site", encoding="utf-8")
    (project.parent / "hook.py").write_text(HOOK, encoding="utf-8")
    configure(project, "hooks: [hook.py]\n")
    done = build(project)
    assert done.returncode == 2
    assert "not the words of wire; shown: “We need peace”; expected: “We need weapons”" in done.stderr
    assert "the last site is kept" in done.stderr
    assert index.read_text(encoding="utf-8") == "the last site"
    assert sorted(path.name for path in project.parent.iterdir() if "site" in path.name) == ["site"]


def test_a_template_that_drops_the_speaker_keeps_the_site_from_being_built(project: Path) -> None:
    macros = project.parent / "site_templates" / "macros"
    macros.mkdir(parents=True)
    own = (ROOT / "site_templates/macros/entries.md.j2").read_text(encoding="utf-8")
    (macros / "entries.md.j2").write_text(own.replace("bg-name", "name"), encoding="utf-8")
    done = build(project)
    assert done.returncode == 2
    assert "has a different bg-name; shown: nothing; expected: “Ann”" in done.stderr


def test_a_template_that_puts_another_name_above_a_quotation_keeps_the_site_from_being_built(
    project: Path,
) -> None:
    pages = project.parent / "site_templates" / "pages"
    pages.mkdir(parents=True)
    own = (ROOT / "site_templates/pages/topic.md.j2").read_text(encoding="utf-8")
    other = own.replace("{{ group.speaker.person.name }}</a></h3>", "Bea</a></h3>")
    assert other != own
    (pages / "topic.md.j2").write_text(other, encoding="utf-8")
    done = build(project)
    assert done.returncode == 2
    assert "has a different bg-speaker; shown: “Bea”; expected: “Ann”" in done.stderr


def test_the_short_check_runs_no_code_of_the_project(project: Path) -> None:
    assert build(project).returncode == 0
    (project.parent / "hook.py").write_text("raise SystemExit('run')\n", encoding="utf-8")
    (project.parent / "site_templates" / "pages").mkdir(parents=True)
    (project.parent / "site_templates" / "pages" / "topic.md.j2").write_text("{{ nothing.at.all }}", "utf-8")
    configure(project, "hooks: [hook.py]\n")
    done = run("-f", project, "verify", "--quick", project.parent / "site")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_page_by_hand_that_poses_as_a_quotation_keeps_the_site_from_being_built(project: Path) -> None:
    page = project.parent / "content" / "pages" / "more.md"
    page.write_text('# More\n\n<p data-source="wire"><q class="bg-exact">We need peace</q></p>\n', "utf-8")
    done = build(project)
    assert done.returncode == 2
    assert "more/index.html: quotes something the project does not; shown: “We need peace”" in done.stderr


def test_pages_by_hand_may_be_untidy_take_a_page_s_place_and_quote_what_is_published(project: Path) -> None:
    pages = project.parent / "content" / "pages"
    (pages / "untidy.md").write_text("# Untidy\n\n<div><p>a<div>b</p>\n<ul><li>c<li>d</ul>\n", "utf-8")
    (pages / "figures.md").write_text("# Our own figures\n", "utf-8")
    (pages / "more.md").write_text(
        '# More\n\n<p data-source="wire"><q class="bg-exact">We need weapons</q></p>\n', "utf-8"
    )
    built = build(project)
    assert built.returncode == 0, built.stderr
    done = verify(project)
    assert done.returncode == 0, done.stdout


def test_a_linked_folder_of_pages_takes_the_place_of_pages(project: Path) -> None:
    own = project.parent / "own"
    own.mkdir()
    (own / "topic.md").write_text("# Our own words\n", encoding="utf-8")
    (project.parent / "content" / "pages" / "topics").symlink_to("../../own")
    built = build(project)
    assert built.returncode == 0, built.stderr
    assert "Our own words" in (project.parent / "site/topics/topic/index.html").read_text(encoding="utf-8")


def test_two_previews_to_one_file_wait_for_each_other(project: Path) -> None:
    out = project.parent / "p.html"
    with locked(project.parent / ".p.html.lock", "writes p.html"):
        waiting = subprocess.Popen(
            [sys.executable, "-m", "briefgen", "-f", str(project), "preview", str(out)],
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)},
            stderr=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert waiting.stderr is not None
        assert f"waiting for process {os.getpid()}, which is writing" in waiting.stderr.readline()
        assert not out.exists()
    waiting.communicate()
    assert waiting.returncode == 0
    assert out.exists()


def test_a_preview_to_a_folder_that_is_missing_says_to_make_it(project: Path) -> None:
    folder = project.parent / "nodir"
    done = run("-f", project, "preview", folder / "x.html")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].endswith("nodir/x.html); create the folder first")
    assert not folder.exists()


@pytest.mark.parametrize(
    "lines",
    [
        "use_directory_urls: false\n",
        "site_url: https://example.org/a\n",
        "site_url: 'https://bücher.example/ä b%20/'\n",
        "theme: {name: mkdocs}\n",
    ],
)
def test_a_site_is_proved_however_it_is_configured(project: Path, lines: str) -> None:
    key = lines.partition(":")[0]
    kept = [line for line in project.read_text("utf-8").splitlines() if not line.startswith(f"{key}:")]
    project.write_text("\n".join([*kept, lines]), encoding="utf-8")
    built = build(project)
    assert built.returncode == 0, built.stderr
    done = verify(project)
    assert done.returncode == 0, done.stdout
    assert "built for" not in done.stdout


def test_no_character_of_a_source_raises_a_false_alarm(project: Path) -> None:
    odd = (
        "<b>&amp;</b> {{ x }} \u202eback\u202c tab\tnbsp\u00a0zero\u200bwidth e\u0301 \U0001f600 "
        "\ufffe \U0001ffff \x07 \x0b \x1b[31m \x7f \x85 *a* _b_ `c` [d](e) # -- ... 1. \\ | ~ end"
    )
    corpus = project.parent / "content" / "corpus" / "wire.txt"
    with corpus.open("ab") as file:
        file.write(f"\r\n\r\nThen {odd}.\r\n".encode())
    quoted = "".join(f"\\U{ord(character):08x}" for character in odd)
    with (project.parent / "content" / "curation" / "topic.yml").open("a", encoding="utf-8") as file:
        evidence = f'[{{source: wire, exact: "{quoted}"}}]'
        file.write(f'  - {{text: "A \\u202e <b>", status: disputed, evidence: {evidence}}}\n')
    built = build(project)
    assert built.returncode == 0, built.stdout + built.stderr
    done = verify(project)
    assert done.returncode == 0, done.stdout


def test_mkdocs_alone_writes_the_manifest_too(project: Path) -> None:
    done = run("build", "--strict", "--quiet", "-f", project, program=MKDOCS)
    assert done.returncode == 0, done.stderr
    assert verify(project).returncode == 0


def test_generated_sources_have_no_manifest_and_are_no_site(project: Path, tmp_path: Path) -> None:
    assert run("-f", project, "generate", tmp_path / "out").returncode == 0
    done = run("-f", project, "verify", tmp_path / "out")
    assert (done.returncode, done.stdout) == (2, "")
    assert "SHA256SUMS" in done.stderr
