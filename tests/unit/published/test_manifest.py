from __future__ import annotations

import os
import shutil
import subprocess
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from briefgen.published.manifest import (
    MANIFEST,
    compare_with_manifest,
    formatted,
    parsed,
    read_record,
    write_manifest,
)
from briefgen.published.record import BuildRecord, installed_versions, record_of, unlike
from briefgen.published.site_files import SiteFiles

if TYPE_CHECKING:
    from pathlib import Path

RECORD = BuildRecord("https://example.org/", "2024-05-01", {"briefgen": "1.0"})
ODD_NAMES = ("a\\b", "line\nbreak", "re\rturn", " lead", "*star", "ümlaut", "a\\n", os.fsdecode(b"\xff\xfe"))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in ("index.html", "topics/a/index.html", "topics-b.css"):
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    write_manifest(tmp_path / "site", RECORD)
    return tmp_path / "site"


def found(site: Path) -> list[str]:
    return [defect.line() for defect in compare_with_manifest(SiteFiles(site))[0]]


def lines(site: Path) -> list[str]:
    return (site / MANIFEST).read_text(encoding="utf-8").splitlines()


def test_a_site_is_as_its_manifest_says(site: Path) -> None:
    assert found(site) == []


def test_every_file_but_itself_is_listed_by_the_bytes_of_its_name(site: Path) -> None:
    names = [line[66:] for line in lines(site) if not line.startswith("# ")]
    assert names == ["index.html", "topics-b.css", "topics/a/index.html"]


def test_writing_again_changes_nothing(site: Path) -> None:
    before = (site / MANIFEST).read_bytes()
    write_manifest(site, RECORD)
    assert (site / MANIFEST).read_bytes() == before


def test_what_git_keeps_at_the_top_is_no_part_of_the_site(site: Path) -> None:
    (site / ".git").mkdir()
    (site / ".git" / "HEAD").touch()
    assert found(site) == []


@pytest.mark.parametrize("name", ODD_NAMES)
def test_any_name_comes_back(name: str) -> None:
    assert parsed(formatted({name: "0" * 64}, {})) == ({name: "0" * 64}, {}, [])


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="needs GNU coreutils")
def test_sha256sum_reads_it(tmp_path: Path) -> None:
    for name in ODD_NAMES:
        (tmp_path / name).write_text(name, encoding="utf-8", errors="surrogateescape")
    write_manifest(tmp_path, RECORD)
    subprocess.run(["sha256sum", "--strict", "--quiet", "-c", MANIFEST], cwd=tmp_path, check=True)


def test_what_sha256sum_writes_is_read() -> None:
    digest = sha256(b"").hexdigest()
    assert parsed(f"{digest} *a.bin\n\\{digest}  b\\\\c\n".encode())[0] == {"a.bin": digest, "b\\c": digest}


@pytest.mark.parametrize(
    "line", ["", "0", f"{'0' * 63}  a", f"{'0' * 64} a", f"\\{'0' * 64}  a\\x", f"{'g' * 64}  a"]
)
def test_a_line_that_is_no_sum_and_name_is_reported(line: str) -> None:
    assert [defect.message for defect in parsed(f"{line}\n".encode()).defects] == [
        "line 1 is not a checksum and a name"
    ]


def test_an_altered_file_is_found(site: Path) -> None:
    (site / "index.html").write_text("index.HTML", encoding="utf-8")
    assert found(site) == ["index.html: does not match its checksum in the manifest"]


def test_a_missing_file_is_found(site: Path) -> None:
    (site / "index.html").unlink()
    assert found(site) == ["index.html: is in the manifest but not in the site"]


def test_an_extra_file_is_found(site: Path) -> None:
    (site / "x\x1b[2J.html").touch()
    assert found(site) == ["x␛[2J.html: is in the site but not in the manifest"]


def test_a_link_is_refused_even_one_to_the_same_content(site: Path) -> None:
    (site / "index.html").rename(site.parent / "elsewhere")
    (site / "index.html").symlink_to(site.parent / "elsewhere")
    assert "index.html: is a symbolic link" in found(site)


def test_a_folder_that_is_a_link_is_not_entered(site: Path) -> None:
    (site / "etc").symlink_to("/etc")
    assert found(site) == ["etc: is a symbolic link"]


def test_a_pipe_is_refused_and_not_waited_for(site: Path) -> None:
    os.mkfifo(site / "pipe")
    assert found(site) == ["pipe: is neither a file nor a folder"]


def test_a_file_of_nothing_but_holes_is_not_read(site: Path) -> None:
    with (site / "index.html").open("r+b") as file:
        file.truncate(1 << 42)
    assert found(site) == ["index.html: cannot be read: it is larger than 1,073,741,824 bytes"]


def test_a_name_that_leads_out_of_the_site_opens_nothing(site: Path) -> None:
    with (site / MANIFEST).open("a", encoding="utf-8") as manifest:
        manifest.write(f"{'0' * 64}  ../../etc/passwd\n")
    assert found(site) == ["../../etc/passwd: is in the manifest but not in the site"]


def test_a_name_listed_twice_is_reported(site: Path) -> None:
    content = (site / MANIFEST).read_bytes()
    (site / MANIFEST).write_bytes(content + content.splitlines(keepends=True)[-1])
    assert [line.partition(";")[0] for line in found(site)] == ["SHA256SUMS: line 7 repeats a file"]


def test_it_begins_with_what_built_the_site(site: Path) -> None:
    assert lines(site)[:3] == ["# address https://example.org/", "# day 2024-05-01", "# briefgen 1.0"]
    assert read_record(SiteFiles(site)) == RECORD


def test_it_names_python_briefgen_and_what_writes_pages_and_whose_plugins_take_part() -> None:
    versions = installed_versions(["search", "briefgen"])
    assert {"briefgen", "python", "mkdocs", "mkdocs-material", "markdown", "jinja2"} <= versions.keys()


def test_versions_that_differ_are_named_and_no_name_that_only_the_site_knows() -> None:
    other = BuildRecord("", "2024-05-01", {"briefgen": "1.1", "mkdocs": "1.6.1", "malware": "6.6.6"})
    here = BuildRecord("", "2024-05-01", {"briefgen": "1.0", "python": "3.11"})
    assert unlike(other, here) == (
        "the site was built with briefgen 1.1, mkdocs 1.6.1, python (none) "
        "(pip install briefgen==1.1 mkdocs==1.6.1), but this is briefgen 1.0, mkdocs (none), python 3.11"
    )
    assert unlike(here, here) == ""


@pytest.mark.parametrize(
    "notes",
    [
        {},
        {"day": "2024-05-01"},
        {"day": "2024-05-01", "briefgen": "$(x)"},
        *(
            {"day": day, "briefgen": "1.0"}
            for day in ("May", "0001-01-01", "9999-12-31", "20240501", "1970-W01-1", "2024-02-30")
        ),
    ],
)
def test_what_no_build_has_left_is_no_record(notes: dict[str, str]) -> None:
    assert record_of(notes) is None


def test_a_sum_is_taken_over_only_from_a_file_that_nobody_has_touched(site: Path) -> None:
    summed = write_manifest(site, RECORD)
    page, other = site / "index.html", site / "topics-b.css"
    status = page.stat()
    page.write_text("INDEX.html", encoding="utf-8")
    os.utime(page, ns=(status.st_atime_ns, status.st_mtime_ns))
    replaced = site / "new"
    replaced.write_text(other.read_text(encoding="utf-8").upper(), encoding="utf-8")
    replaced.replace(other)
    again, anew = SiteFiles(site, summed), SiteFiles(site)
    assert [again.sum(name) for name in again.names] == [anew.sum(name) for name in anew.names]
    assert len(compare_with_manifest(SiteFiles(site, summed))[0]) == 2
    assert SiteFiles(site.parent, summed).sum("site/index.html") == anew.sum("index.html")
