"""Measures how a build's cost grows with topics, beside plain MkDocs, Zensical and Hugo on the same pages.

    growth.py measure --topics 10 --topics 30 --topics 100    write docs/growth.json anew (make growth)
    growth.py draw                                            write docs/growth.svg and the table anew

Cost is computing time in seconds, of user and system, of all processes of a command: it depends less than
time by the clock on what else a machine does, but not little. So the figures to look at are ratios; those of
one number of topics are measured one after the other. What a tool is not installed for is left out.
"""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS: Final = Path(__file__).resolve().parent.parent / "docs"
DATA: Final = DOCS / "growth.json"
PICTURE: Final = DOCS / "growth.svg"
PAGE: Final = DOCS / "growth.md"
NAMES: Final = {
    "mkdocs": "plain MkDocs",
    "zensical": "Zensical",
    "zensical again": "Zensical, nothing changed",
    "hugo": "Hugo, a bare layout",
    "build": "build",
    "build one": "build, one topic changed",
    "build none": "build, nothing changed",
    "check": "check",
    "check one": "check, one topic changed",
    "check none": "check, nothing changed",
}
_PACKAGES: Final = ("mkdocs", "mkdocs-material", "zensical", "pagefind")
_TABLE: Final = re.compile(r"(?<=<!-- growth -->\n).*?(?=<!-- end of growth -->)", re.DOTALL)


@click.group()
def growth() -> None:
    """How cost grows."""


@growth.command()
@click.option("--topics", type=int, multiple=True, default=(10, 30, 100))
def measure(topics: tuple[int, ...]) -> None:
    """Measure projects of some numbers of topics, one after the other."""
    rows = []
    for number in topics:
        with tempfile.TemporaryDirectory(prefix="briefgen-growth-") as folder:
            rows.append({"topics": number, **_measured(Path(folder), number)})
        click.echo(json.dumps(rows[-1]))
    data = {"versions": _versions(), "rows": rows}
    DATA.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    _draw(data)


@growth.command()
def draw() -> None:
    """Draw what was measured."""
    _draw(json.loads(DATA.read_text(encoding="utf-8")))


def _draw(data: dict[str, Any]) -> None:
    PICTURE.write_text(picture(data), encoding="utf-8")
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(_TABLE.sub(lambda _: table(data), text), encoding="utf-8")


def _versions() -> dict[str, str]:
    found = {"Python": platform.python_version(), "processors": str(os.cpu_count())}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    hugo = _program("hugo")
    asked = [hugo, "version"] if hugo else [sys.executable, "-c", ""]
    said = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    number = re.search(r"\d+\.\d+\.\d+", said)
    found["Hugo"] = number[0] if number else "not installed"
    return found


def _measured(folder: Path, topics: int) -> dict[str, Any]:
    """What each command costs on one project, and what its size is."""
    project, site = folder / "project", folder / "site"
    written = (sys.executable, "-m", "tests.benchmarks.synthetic", str(project), str(topics))
    _cost(written, DOCS.parent)  # by another process, whose memory the measured ones would start with
    briefgen = (sys.executable, "-m", "briefgen", "-f", "mkdocs.yml")
    build = (*briefgen, "build", "--site-dir", str(site))
    costs: dict[str, Any] = {}

    def run(name: str, *command: str, within: Path = project) -> None:
        costs[name], memory = _cost(command, within)
        costs[f"{name} MB"] = memory

    run("build", *build)
    run("build none", *build)
    _edit(project)
    run("build one", *build)
    shutil.rmtree(project / ".briefgen")
    run("check", *briefgen, "check")
    run("check none", *briefgen, "check")
    _edit(project)
    run("check one", *briefgen, "check")
    pages = folder / "pages"
    subprocess.run([*briefgen, "generate", str(pages)], cwd=project, check=True, capture_output=True)
    run("mkdocs", sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(folder / "plain"), within=pages)
    zensical, hugo = _program("zensical"), _program("hugo")
    if zensical:
        run("zensical", zensical, "build", "--clean", within=pages)
        run("zensical again", zensical, "build", within=pages)
    if hugo:
        run("hugo", hugo, "--quiet", within=_for_hugo(pages, folder / "hugo"))
    files = [path for path in site.rglob("*") if path.is_file()]
    html = sum(path.suffix == ".html" for path in files)
    return {"sources": topics, "pages": html, "files": len(files), **costs}


def _program(name: str) -> str | None:
    """A program that is installed beside Python, or anywhere."""
    return shutil.which(name, path=Path(sys.executable).parent) or shutil.which(name)


def _for_hugo(pages: Path, folder: Path) -> Path:
    """The same pages as Hugo has them, with a layout of nothing but title and content."""
    for page in (pages / "docs").rglob("*"):
        part = "content" if page.suffix == ".md" else "static"
        to = folder / part / page.relative_to(pages / "docs")
        if page.is_file():
            to = to.with_name("_index.md") if page.name == "index.md" else to
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(page, to)
    layouts = folder / "layouts"
    layouts.mkdir()
    for name in ("home", "list", "single"):
        layout = "<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}"
        (layouts / f"{name}.html").write_text(layout, encoding="utf-8")
    settings = 'baseURL = "https://example.org/"\n[markup.goldmark.renderer]\nunsafe = true\n'
    (folder / "hugo.toml").write_text(settings, encoding="utf-8")
    return folder


def _edit(project: Path) -> None:
    """Change the words of one topic."""
    topic = project / "content/curation/topic-7.yml"
    topic.write_text(topic.read_text(encoding="utf-8").replace("abstract: ", "abstract: New ", 1), "utf-8")


def _cost(command: tuple[str, ...], within: Path) -> tuple[float, int]:
    """Seconds of computing, and megabytes of the largest process.

    Raises:
        click.ClickException: If the command fails.
    """
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, cwd=within, env=environment, stdout=said, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise click.ClickException(f"{command} failed: {said.read()[-2000:].decode(errors='replace')}")
    return round(used.ru_utime + used.ru_stime, 2), used.ru_maxrss // 1024


def table(data: dict[str, Any]) -> str:
    """What was measured, as Markdown."""
    rows = data["rows"]
    lines = [
        f"| topics | {' | '.join(str(row['topics']) for row in rows)} |",
        f"|---|{'---|' * len(rows)}",
        f"| pages | {' | '.join(format(row['pages'], ',') for row in rows)} |",
    ]
    for name, label in NAMES.items():
        if name in rows[-1]:
            lines.append(f"| {label} | {' | '.join(_cell(row, name) for row in rows)} |")
    used = ", ".join(f"{name} {number}" for name, number in data["versions"].items())
    return "\n".join(["", *lines, "", f"Measured with: {used}.", ""])


def _cell(row: dict[str, Any], name: str) -> str:
    if name not in row:
        return ""
    ratio = f" ({row[name] / row['mkdocs']:.2g})" if name != "mkdocs" else ""
    return f"{row[name]:.2f} s{ratio}, {row[f'{name} MB']} MB"


_WIDTH, _HEIGHT, _LEFT, _TOP, _RIGHT, _FOOT = 760, 440, 56, 20, 210, 44
_COLOURS: Final = {
    "mkdocs": "#5b6470",
    "zensical": "#a05a00",
    "hugo": "#3b6fd4",
    "build": "#0b5566",
    "build one": "#1f8a70",
    "build none": "#7a3e9d",
    "check": "#b3261e",
}


def picture(data: dict[str, Any]) -> str:
    """A plot of cost by topics, both by powers of ten."""
    rows = data["rows"]
    x = _Axis([row["topics"] for row in rows], _LEFT, _WIDTH - _RIGHT)
    costs = [row[name] for row in rows for name in _COLOURS if name in row]
    y = _Axis(costs, _HEIGHT - _FOOT, _TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img">',
        '<g font-family="sans-serif" font-size="12">',
        "<title>Computing time by number of topics</title>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
        *_grid(x, y),
        *(line for name in _COLOURS for line in _line(rows, name, x, y)),
        *_labels(rows, y),
        "</g></svg>",
    ]
    return "\n".join(parts) + "\n"


class _Axis:
    """Places of values between two edges, by their logarithms."""

    def __init__(self, values: list[float], first: int, last: int) -> None:
        self.low, self.high = min(values) / 1.2, max(values) * 1.2
        self._first, self._last = first, last

    def at(self, value: float) -> float:
        """Where a value is."""
        from math import log  # noqa: PLC0415  # nowhere else

        share = log(value / self.low) / log(self.high / self.low)
        return round(self._first + share * (self._last - self._first), 1)

    def marks(self) -> Iterator[float]:
        """The values that are named on the axis."""
        steps = (power * step for power in (0.1, 1.0, 10.0, 100.0, 1000.0) for step in (1, 3))
        yield from (step for step in steps if self.low <= step <= self.high)


def _grid(x: _Axis, y: _Axis) -> Iterator[str]:
    right, foot = _WIDTH - _RIGHT, _HEIGHT - _FOOT
    for value in y.marks():
        at = y.at(value)
        yield f'<path d="M{_LEFT} {at}H{right}" stroke="#ddd"/>'
        yield f'<text x="{_LEFT - 8}" y="{at + 4}" text-anchor="end">{value:g} s</text>'
    for value in x.marks():
        at = x.at(value)
        yield f'<path d="M{at} {_TOP}V{foot}" stroke="#eee"/>'
        yield f'<text x="{at}" y="{foot + 18}" text-anchor="middle">{value:g}</text>'
    yield f'<text x="{(_LEFT + right) / 2}" y="{_HEIGHT - 6}" text-anchor="middle">topics</text>'


def _line(rows: list[dict[str, Any]], name: str, x: _Axis, y: _Axis) -> Iterator[str]:
    points = [(x.at(row["topics"]), y.at(row[name])) for row in rows if name in row]
    if points:
        path = "L".join(f"{across} {down}" for across, down in points)
        yield f'<path d="M{path}" fill="none" stroke="{_COLOURS[name]}" stroke-width="2"/>'
        yield from (
            f'<circle cx="{across}" cy="{down}" r="3" fill="{_COLOURS[name]}"/>' for across, down in points
        )


def _labels(rows: list[dict[str, Any]], y: _Axis) -> Iterator[str]:
    """The names at the lines' ends, none above another."""
    ends = sorted((y.at(rows[-1][name]), name) for name in _COLOURS if name in rows[-1])
    place = 0.0
    for end, name in ends:
        place = max(end, place + 15)
        yield f'<text x="{_WIDTH - _RIGHT + 6}" y="{place + 4}" fill="{_COLOURS[name]}">{NAMES[name]}</text>'


if __name__ == "__main__":
    growth()
