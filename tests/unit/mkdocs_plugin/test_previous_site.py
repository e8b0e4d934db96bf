"""The next state of a preview shares files with the last one, and is what it would be without."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, Any

from mkdocs.commands.build import build
from mkdocs.config import load_config

from briefgen.cache import open_store
from briefgen.mkdocs_plugin.previous_site import PreviousSite
from briefgen.pages import ALONE, Resources
from tests.harness.project import write_project

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SOURCES = {
    "wire": "Wire\n\n“They need weapons,” said Ann Lee.\n",
    "radio": "Radio\n\n“We wait,” said Ann Lee.\n",
}
TOPIC = """\
title: {title}
abstract: It closes.
status: published
quotations: [{{speaker: ann-lee, exact: "{words}", source: {source}}}]
"""
TOPICS = {
    "arms": TOPIC.format(title="Arms", words="They need weapons", source="wire"),
    "wait": TOPIC.format(title="Wait", words="We wait", source="radio"),
}


class Serving:
    """What ``briefgen serve`` does, without a server."""

    def __init__(self, root: Path, resources: Resources, site: Path) -> None:
        self._root, self._resources, self._site = root, resources, site
        site.mkdir(mode=0o700)
        self.plugins: Any = self._config().plugins
        self.plugins.on_startup(command="serve", dirty=False)

    def _config(self) -> Any:
        config: Any = load_config(str(self._root / "mkdocs.yml"), site_dir=str(self._site))
        config.plugins["briefgen"].resources = self._resources
        return config

    def shown(self) -> Mapping[str, bytes]:
        config = self._config()
        build(config, serve_url="http://127.0.0.1:8000/")
        config.plugins["briefgen"]._search.wait()
        paths = (path for path in self._site.rglob("*") if path.is_file())
        return {path.relative_to(self._site).as_posix(): path.read_bytes() for path in paths}

    def places(self) -> Mapping[str, int]:
        paths = (path for path in self._site.rglob("*") if path.is_file())
        return {path.relative_to(self._site).as_posix(): path.stat().st_ino for path in paths}


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    write_project(tmp_path / "desk", SOURCES, TOPICS, people="ann-lee: {name: Ann Lee}\n")
    serving = Serving(tmp_path / "desk", Resources(open_store(tmp_path / "desk")), tmp_path / "shown")
    serving.shown()
    before = serving.places()
    topic = tmp_path / "desk/content/curation/arms.yml"
    for title in ("Weapons", "Guns"):
        topic.write_text(TOPICS["arms"].replace("title: Arms", f"title: {title}"), encoding="utf-8")
        shown = serving.shown()
        shutil.rmtree(tmp_path / "anew", ignore_errors=True)
        assert shown == Serving(tmp_path / "desk", ALONE, tmp_path / "anew").shown()
    assert b"Guns" in shown["topics/arms/index.html"]
    if sys.platform == "linux":
        same = {name for name, place in serving.places().items() if before.get(name) == place}
        assert {"topics/wait/index.html", "sources/radio/index.html", "assets/share/wait.png"} <= same
        assert "topics/arms/index.html" not in same
    serving.plugins.on_shutdown()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["anew", "desk", "shown"]


def test_what_was_set_aside_is_beside_the_site_for_its_user_alone(tmp_path: Path) -> None:
    site = tmp_path / "mkdocs_x"
    (site / "a").mkdir(parents=True)
    (site / "a/index.html").write_text("one")
    previous = PreviousSite()
    standing = previous.set_aside(site)
    assert standing is not None
    assert not list(site.iterdir())
    (aside,) = (path for path in tmp_path.iterdir() if path != site)
    assert os.name == "nt" or aside.stat().st_mode & 0o077 == 0
    if sys.platform == "linux":
        assert standing.link(b"one", str(site / "a/index.html"))
        assert not standing.link(b"two", str(site / "b"))
    previous.forget()
    assert not aside.exists()
    assert previous.set_aside(tmp_path / "nowhere") is None
    previous.forget()
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs_x"]
