"""The project's configuration: the options of the plugin ``briefgen`` in mkdocs.yml.

Read without MkDocs, so that a check starts quickly and needs nothing of the renderer.
"""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from briefgen.checking import ExcerptBudget
from briefgen.diagnostics import Collector
from briefgen.errors import ConfigurationError
from briefgen.files import YAML_LIMIT, ProjectFiles, objection
from briefgen.pipeline.licenses import DataLicenseOptions
from briefgen.yaml_source import quoted_value, read_settings

_INHERIT_DEPTH = 8


class BudgetOptions(BaseModel):
    """The option ``excerpt_budget``.

    Attributes:
        warn: The share of a source's words that may be shown before a warning.
        error: The share that may be shown before an error.
        words: How many words of one source may be shown before an error.
        free: How many words are never too much.
        context: The share up to which the sentences around passages are shown; as ``warn`` unless set.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    warn: float = Field(default=0.25, ge=0, le=1)
    error: float = Field(default=0.40, ge=0, le=1)
    words: int = Field(default=800, ge=0)
    free: int = Field(default=50, ge=0)
    context: float | None = Field(default=None, ge=0, le=1)

    def budget(self) -> ExcerptBudget:
        """The same as verification takes it."""
        return ExcerptBudget(self.warn, self.error, self.words, self.free, self.context)


class Options(BaseModel):
    """The plugin's options; each path is relative to the folder of the configuration file.

    Attributes:
        corpus: The folder of the sources, or a ``.jsonl`` file of records.
        sources: A file, or a folder of them, each at most 1 MiB.
        people: A file, or a folder of them, each at most 1 MiB.
        curation: A folder of topics, or one file.
        home: The file of the home page: its lead, the order of its topics, collections; need not exist.
        templates: The project's own templates, which go before those that come with briefgen.
        excerpt_budget: How much of one source may be shown.
        search: ``pagefind`` or ``material``.
        data_license: What the site's data may be used for; without it nothing is stated.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    corpus: str = "content/corpus"
    sources: str = "content/sources.yml"
    people: str = "content/people.yml"
    curation: str = "content/curation"
    home: str = "content/home.yml"
    templates: str = "site_templates"
    excerpt_budget: BudgetOptions = BudgetOptions()
    search: Literal["pagefind", "material"] = "pagefind"
    data_license: DataLicenseOptions | None = None

    @classmethod
    def parse(cls, options: object, path: str) -> Options:
        """Read the options as a mapping.

        Raises:
            ConfigurationError: If one is unknown or of the wrong kind.
        """
        try:
            return cls.model_validate(options or {})
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(step) for step in first["loc"])
            if first["type"] == "extra_forbidden":
                known = ", ".join(cls.model_fields)
                near = difflib.get_close_matches(where, cls.model_fields, n=1)
                meant = f"did you mean {near[0]}? known: {known}" if near else known
                raise ConfigurationError(
                    f"{path}: unknown option {where} of the plugin briefgen ({meant})"
                ) from error
            said = first["msg"].removeprefix("Value error, ")
            raise ConfigurationError(f"{path}: briefgen: {where}: {said[:1].lower()}{said[1:]}") from error


class Settings(BaseModel):
    """Where a project lies and how it is read."""

    model_config = ConfigDict(frozen=True)

    root: Path
    config_file: Path
    options: Options = Options()
    site_name: str = "Briefings"
    site_description: str = ""
    site_url: str | None = None
    language: str = "en"
    docs: str = "docs"
    directory_urls: bool = True
    overrides: str | None = None

    @property
    def docs_dir(self) -> Path:
        """The folder of hand-written pages, absolute."""
        return _followed(self.root / self.docs, self.config_file.name)

    @property
    def published(self) -> tuple[Path, ...]:
        """The folders from which a renderer takes whatever it finds: pages, templates, the theme's overrides.

        Raises:
            ConfigurationError: If the option ``templates`` points outside the project.
        """
        folders = [self.docs_dir, self.path("templates")]
        return (
            *folders,
            *([_followed(self.root / self.overrides, self.config_file.name)] if self.overrides else []),
        )

    def path(self, option: str) -> Path:
        """An option's path, absolute.

        Raises:
            ConfigurationError: If it points outside the project.
        """
        named = str(getattr(self.options, option))
        reason = objection(named.removeprefix(f"{self.root.as_posix()}/"))
        if reason is None:
            path = _followed(self.root / named, self.config_file.name)
            if path.is_relative_to(self.root):
                return path
        reason = reason or "points outside the project"
        raise ConfigurationError(
            f"{self.config_file.name}: briefgen: {option}: {quoted_value(named)} {reason}"
        )


def _followed(path: Path, named_in: str) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise ConfigurationError(f"{named_in}: {quoted_value(str(path))} cannot be followed") from error


def load_settings(config_file: Path) -> Settings:
    """Read a MkDocs configuration file and those that it inherits from.

    Raises:
        ConfigurationError: If there is none, it is no YAML, or it does not list the plugin ``briefgen``.
    """
    path = _followed(config_file, config_file.name)
    configuration = _configuration(path, _INHERIT_DEPTH)
    name = configuration.get("site_name")
    url = configuration.get("site_url")
    theme = configuration.get("theme")
    language = theme.get("language") if isinstance(theme, dict) else None
    return Settings(
        root=path.parent,
        config_file=path,
        options=Options.parse(_plugin_options(configuration, path.name), path.name),
        site_name=str(name) if name else "Briefings",
        site_description=str(configuration.get("site_description") or ""),
        site_url=str(url) if url else None,
        language=str(language or "en"),
        docs=str(configuration.get("docs_dir") or "docs"),
        directory_urls=configuration.get("use_directory_urls") is not False,
        overrides=str(theme["custom_dir"]) if isinstance(theme, dict) and theme.get("custom_dir") else None,
    )


def _configuration(path: Path, depth: int) -> dict[str, Any]:
    collector = Collector()
    document = ProjectFiles(path.parent, collector).text(path, YAML_LIMIT)
    if document is None:
        problem = next(iter(collector)).message
        above = next((folder for folder in path.parents[1:4] if (folder / path.name).is_file()), None)
        where = f"it is in {above}: run the command there" if above else "or run briefgen init"
        raise ConfigurationError(f"{problem}; name the project's configuration with -f, {where}")
    configuration = read_settings(document)
    parent = configuration.pop("INHERIT", None)
    if isinstance(parent, str) and depth:
        return _merged(_configuration(_followed(path.parent / parent, path.name), depth - 1), configuration)
    return configuration


def _merged(parent: dict[str, Any], child: dict[str, Any]) -> dict[str, Any]:
    """As MkDocs merges: mappings key by key, anything else is replaced."""
    merged = dict(parent)
    for key, value in child.items():
        known = merged.get(key)
        merged[key] = _merged(known, value) if isinstance(known, dict) and isinstance(value, dict) else value
    return merged


def _plugin_options(configuration: dict[str, Any], name: str) -> object:
    plugins = configuration.get("plugins")
    listed = plugins.items() if isinstance(plugins, dict) else _pairs(plugins)
    for plugin, options in listed:
        if plugin == "briefgen":
            return options
    raise ConfigurationError(f"{name} does not list the plugin briefgen; add under plugins: - briefgen")


def _pairs(plugins: object) -> list[tuple[str, object]]:
    pairs: list[tuple[str, object]] = []
    for item in plugins if isinstance(plugins, list) else []:
        if isinstance(item, dict):
            pairs.extend((str(key), value) for key, value in item.items())
        else:
            pairs.append((str(item), None))
    return pairs
