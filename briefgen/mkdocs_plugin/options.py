"""The plugin's options in mkdocs.yml. What they mean and whether they hold is the pipeline's to say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config import config_options
from mkdocs.config.base import Config

from briefgen.pipeline import Options, Settings

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_DEFAULTS = Options()


class PluginOptions(Config):  # type: ignore[no-untyped-call]
    """See ``briefgen.pipeline.Options``, where each option's default is."""

    corpus = config_options.Type(str, default=_DEFAULTS.corpus)
    sources = config_options.Type(str, default=_DEFAULTS.sources)
    people = config_options.Type(str, default=_DEFAULTS.people)
    curation = config_options.Type(str, default=_DEFAULTS.curation)
    home = config_options.Type(str, default=_DEFAULTS.home)
    templates = config_options.Type(str, default=_DEFAULTS.templates)
    excerpt_budget = config_options.Type(dict, default={})
    search = config_options.Type(str, default=_DEFAULTS.search)
    data_license = config_options.Optional(config_options.Type((str, dict)))


def project_settings(options: PluginOptions, config: MkDocsConfig) -> Settings:
    """The project's settings; paths count from the configuration file's folder.

    Raises:
        ConfigurationError: If an option is of the wrong kind.
    """
    file = Path(config.config_file_path or "mkdocs.yml").resolve()
    given: dict[str, Any] = {key: options[key] for key in Options.model_fields}
    return Settings(
        root=file.parent,
        config_file=file,
        options=Options.parse(given, file.name),
        site_name=config.site_name,
        site_description=config.site_description or "",
        site_url=config.site_url,
        docs=config.docs_dir,
        overrides=config.theme.custom_dir,
        language=str(config.theme.get("language") or "en"),
        directory_urls=config.use_directory_urls,
    )
