"""Where the packaged templates, theme and assets are, and how a template is read: never through a link."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import BaseLoader, TemplateNotFound
from jinja2.loaders import split_template_path

from briefgen.diagnostics import Code
from briefgen.errors import TemplateError
from briefgen.files import YAML_LIMIT, Refusal, contents

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jinja2 import Environment


class FolderLoader(BaseLoader):
    """Finds a template in the first of several folders that has it, and nowhere outside of that folder."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = [folder.resolve() for folder in folders]

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """The text and the file of a template; it is read once.

        Raises:
            TemplateNotFound: If no folder has it.
            TemplateError: If it is no text that may be read.
        """
        del environment
        for folder in self._folders:
            path = folder.joinpath(*split_template_path(template))
            try:
                data = contents(path, folder, YAML_LIMIT)
                return data.decode("utf-8"), str(path), lambda: True
            except Refusal as refusal:
                if refusal.code is not Code.FILE_MISSING:
                    raise TemplateError(f"{path} {refusal.reason}") from refusal
            except UnicodeDecodeError as error:
                raise TemplateError(f"{path} is not UTF-8") from error
        raise TemplateNotFound(template)


def packaged_templates() -> Path:
    """The folder of the templates that come with the package: inside it in a wheel, beside it in a checkout.

    Raises:
        TemplateError: If the installation has none.
    """
    package = Path(__file__).resolve().parents[2]
    for folder in (package / "site_templates", package.parent / "site_templates"):
        if (folder / "pages").is_dir():
            return folder
    raise TemplateError("the packaged site_templates are missing: install briefgen again")
