"""The commands. They parse arguments, call the pipeline and print; they hold no logic of their own.

Exit status: 0 clean, 1 defects found, 2 misuse or a broken environment.
"""

from __future__ import annotations

from briefgen.cli.application import main, run

__all__ = ["main", "run"]
