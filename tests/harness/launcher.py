"""Forks a process for each command that it is asked for, and says how it ended.

A program of its own: it has imported briefgen and what a build imports, has checked the example and worked on
a small project, so that a command costs neither imports nor the compiling of patterns and templates, and has
almost the memory of a fresh interpreter. It listens at a socket, its argument: each worker of the tests sends
a JSON object a line (``commands.py`` makes them) and gets a line for each, the exit status.
"""

from __future__ import annotations

import atexit
import ctypes
import gc
import importlib
import json
import logging
import os
import pkgutil
import re
import resource
import signal
import socket
import sys
import tempfile
import traceback
from contextlib import chdir, redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import Any

import briefgen
from briefgen.cli import main
from tests.harness import disks, kept_templates
from tests.harness.project import write_project

ROOT = Path(__file__).parents[2]
TOPIC = """\
title: The market
abstract: It closes.
status: published
quotations: [{speaker: ann-lee, exact: We cannot keep it open, source: report}]
"""
OTHERS = {
    "markt": "Der Markt schließt im Mai. „Wir können ihn nicht halten“, sagte Ann Lee am Montag.\n",
    "marche": "Le marché ferme en mai. « Nous ne pouvons pas le garder », a dit Ann Lee lundi.\n",
    "mercado": "El mercado cierra en mayo. «No podemos mantenerlo», dijo Ann Lee el lunes.\n",
}
"""What is said of the market in the other languages whose words are known."""

_CAPABILITIES, _DAC_OVERRIDE = 0x20080522, 1
"""The version of the sets and the number of a capability, from linux/capability.h."""

BUILDING = ("mkdocs.__main__", "mkdocs.commands.build", "material.plugins.search.plugin", "pygments.lexers")


def status(asked: dict[str, Any]) -> int:
    """Run a command in a fork; the value is its exit status, or the number of a signal, negative."""
    child = os.fork()
    if child == 0:
        _settle(asked)
        os._exit(_ended(asked["program"]))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _ended(program: str) -> int:
    """The exit status of a program, all done that an interpreter does at its end but to tidy its memory."""
    module, _, name = program.partition(":")
    try:
        getattr(importlib.import_module(module), name)()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 - an interpreter takes every one
        traceback.print_exc()
        code = 1
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def _settle(asked: dict[str, Any]) -> None:
    """Become the process that was asked for, within its bounds."""
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for stream, path in zip((1, 2), asked["outputs"], strict=True):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644), stream)
    os.environ.clear()
    os.environ.update(asked["environment"])
    if asked["permitted"]:
        _obey_permissions()
    os.chdir(asked["folder"])
    sys.argv = [asked["program"], *asked["arguments"]]
    seconds = asked["seconds"]
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    # Unlike a limit on addresses, this one counts what can be written to and no library that is mapped.
    resource.setrlimit(resource.RLIMIT_DATA, (asked["megabytes"] << 20, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if asked["file_size"]:
        resource.setrlimit(resource.RLIMIT_FSIZE, (asked["file_size"], asked["file_size"]))


def _obey_permissions() -> None:
    """Have the permissions of files hold for root too: give up the capability to override them."""
    system = ctypes.CDLL(None, use_errno=True)
    header, sets = (ctypes.c_uint32 * 2)(_CAPABILITIES, 0), (ctypes.c_uint32 * 6)()
    system.capget(header, sets)
    for number in (0, 1):  # those in effect, and those that may be taken up again
        sets[number] &= ~(1 << _DAC_OVERRIDE)
    if system.capset(header, sets):
        raise OSError(ctypes.get_errno(), "capset")


def warm() -> None:
    """Check the example and work on a small project: most commands take the same patterns and templates."""
    kept_templates.keep()
    disks.hurry()
    disks.hurry_with_file_systems()
    _quietly("-f", str(ROOT / "mkdocs.yml"), "check")
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        text = "“We cannot keep it open,” said Ann Lee, the mayor.\n"
        write_project(Path(), {"report": text}, {"market": TOPIC}, people="ann-lee: {name: Ann Lee}\n")
        for name, said in OTHERS.items():
            Path(f"{name}.txt").write_text(said, encoding="utf-8")
            _quietly("add", "source", f"{name}.txt")
            _quietly("suggest", name)
            words = re.split("[„“«»]", said)[1].strip()
            _quietly("add", "quotation", name, words, "--topic", "market", "--speaker", "ann-lee")
        _quietly("build")
    log = logging.getLogger("mkdocs")  # which prints where the build's output went
    log.handlers.clear()
    log.setLevel(logging.NOTSET)


def _quietly(*arguments: str) -> None:
    sys.argv = ["briefgen", *arguments]
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        redirect_stdout(nowhere),
        redirect_stderr(nowhere),
        suppress(SystemExit),
    ):
        main()


def serve(place: Path) -> None:
    """Import what commands import, then answer each connection line for line, until the last one has ended.

    The process that was started ends as soon as there is something to connect to.
    """
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    signal.signal(signal.SIGINT, signal.default_int_handler)  # which a shell's background jobs ignore
    ours = (module.name for module in pkgutil.walk_packages(briefgen.__path__, "briefgen."))
    # The libraries of archives take memory that no other command may count as its own.
    wanted = (name for name in ours if not name.endswith("__main__") and ".archive" not in name)
    for name in (*wanted, *BUILDING):
        importlib.import_module(name)
    warm()
    gc.freeze()  # a collection in a fork would write to, and so copy, all that was imported
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(place))
        listener.listen()
        if os.fork():
            os._exit(0)
        listener.settimeout(1)
        served = {_served(listener.accept()[0])}
        while served:
            with suppress(TimeoutError):
                served.add(_served(listener.accept()[0]))
            served = {child for child in served if os.waitpid(child, os.WNOHANG) == (0, 0)}


def _served(connection: socket.socket) -> int:
    """The process that answers a connection: it forks the commands, and waits for them."""
    with connection:
        child = os.fork()
        if child == 0:
            connection.settimeout(None)
            with connection.makefile("rw", encoding="utf-8") as talk:
                talk.write("ready\n")
                talk.flush()
                while line := talk.readline():
                    talk.write(f"{status(json.loads(line))}\n")
                    talk.flush()
            os._exit(0)
    return child


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
