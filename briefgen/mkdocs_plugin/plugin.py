"""The events of MkDocs, each handed on to the pipeline.

Everything is verified in ``on_config``, before MkDocs empties the site's folder: a failed build leaves the
last good site. While a preview is served, defects are shown and the last good pages stay.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import InclusionLevel
from mkdocs.utils import get_build_date

from briefgen.diagnostics import Severity
from briefgen.diagnostics.renderers import render_concise, render_text
from briefgen.errors import BriefgenError
from briefgen.escaping.workflow import without_commands
from briefgen.mkdocs_plugin.later_file import later_file
from briefgen.mkdocs_plugin.options import PluginOptions, project_settings
from briefgen.mkdocs_plugin.page_markup import banner, placeholder, valid
from briefgen.mkdocs_plugin.previous_site import PreviousSite
from briefgen.mkdocs_plugin.raw_blocks import RawBlocks
from briefgen.mkdocs_plugin.search import SiteSearch
from briefgen.mkdocs_plugin.shared_files import SharedFiles
from briefgen.mkdocs_plugin.site_configuration import complete, list_quickly
from briefgen.mkdocs_plugin.sitemap import sitemap_dates
from briefgen.mkdocs_plugin.stored_pages import StoredPages, applies
from briefgen.mkdocs_plugin.surroundings import can_store
from briefgen.pages import (
    ALONE,
    NAVIGATION,
    Asset,
    Page,
    languages_said,
    last_changes,
    navigation,
    read_assets,
    speaking,
    spoken,
    stored_bytecode,
    topic_path,
    words_script,
)
from briefgen.pipeline import (
    compile_project,
    draft_slugs,
    is_self_contained,
    render_pages,
    searchable,
    site_with_drafts,
    template_folders,
)
from briefgen.published import BuildRecord, in_ascii, installed_versions, write_manifest

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page as SitePage
    from mkdocs.utils.templates import TemplateContext

    from briefgen.pipeline import Project, Settings
    from briefgen.published import SiteFiles

log = get_plugin_logger("briefgen")
_LISTED = frozenset(path for _, path in NAVIGATION)


class BriefgenPlugin(BasePlugin[PluginOptions]):  # type: ignore[no-untyped-call]
    """Adds the verified pages of a project to a MkDocs site.

    Attributes:
        checked: Set by a front end that has compiled the project and shown its warnings.
        drafts: Set by a front end whose preview is to show drafts; a build never does.
        resources: Set by a front end that has something to save time with.
        summed: The files of the finished site, as their sums were written into its manifest.
    """

    def __init__(self) -> None:
        self.checked: Project | None = None
        self.drafts = False
        self.resources = ALONE
        self.summed: SiteFiles | None = None
        self._serving = self._shown = False
        self._pages: tuple[Page | Asset, ...] = ()
        self._defects = ""
        self._shown_drafts: frozenset[str] = frozenset()
        self._added: list[File] = []
        self._own: frozenset[str] = frozenset()
        self._blocks: RawBlocks | None = None
        self._changed: dict[str, str] = {}
        self._dates: list[tuple[SitePage, str]] = []
        self._folders: tuple[Path, ...] = ()
        self._language = "en"
        self._search = SiteSearch()
        self._stored: StoredPages | None = None
        self._shared = SharedFiles(None)
        self._previous = PreviousSite()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Keep this instance, and with it the last good pages, across the rebuilds of a preview."""
        del dirty
        self._serving, self._shown = command == "serve", False

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Verify everything and render the pages.

        Raises:
            PluginError: If there is an error and no preview to show it in.
        """
        try:
            settings = project_settings(self.config, config)
            folders = template_folders(settings)
        except BriefgenError as error:
            raise PluginError(f"briefgen: {error}") from error
        self._end_storing()
        self._shared = SharedFiles(self.resources.standing)
        self._folders = folders
        self._language = settings.language
        with speaking(self._language):
            complete(config, [folder / "theme" for folder in folders])
            _announce(self._language)
        self._search.begin(config, wanted=settings.options.search == "pagefind")
        config.watch.extend(str(path) for path in _watched(settings, folders))
        self._defects = self._build(settings, directory_urls=config.use_directory_urls)
        if self._defects and not self._serving:
            raise PluginError(f"briefgen: {self._defects.splitlines()[-1]}")
        if not self._defects and self.resources != ALONE and self._may_store(config):
            list_quickly(config.theme)
            self._stored = StoredPages(self.resources, self._shared)
            self._stored.begin()
        return config

    def _may_store(self, config: MkDocsConfig) -> bool:
        """Whether MkDocs can be given finished pages, and nobody else wants to see how they are made."""
        return applies() and self._search.replaced(config) and can_store(config)

    def _end_storing(self) -> None:
        if self._stored is not None:
            self._stored.end()
            self._stored = None

    def _build(self, settings: Settings, *, directory_urls: bool) -> str:
        """Renew the pages; where that fails leave them and return what to show, its last line a summary."""
        try:
            project = self.checked
            if project is None or not _are_same(project.settings, settings):
                project = compile_project(settings, store=self.resources.store)
            if project.failed:
                return _report(project)
            for diagnostic in () if self._is_reported(settings) else project.diagnostics:
                level = log.warning if diagnostic.severity is Severity.WARNING else log.info
                level(without_commands(render_concise([diagnostic])).strip())
            drafts = draft_slugs(project) if self.drafts and self._serving else frozenset[str]()
            shown = site_with_drafts(project, drafts)
            self._pages = render_pages(
                project,
                directory_urls=directory_urls,
                shown=shown,
                hidden=self._serving,
                resources=self.resources,
            )
            self._changed = last_changes(shown)
            self._search.records = searchable(project, directory_urls=directory_urls, shown=shown)
            if project is not self.checked:
                project.known.keep()
            self._shown_drafts = frozenset(topic_path(slug) for slug in drafts)
        except (BriefgenError, OSError) as error:
            return str(error)
        return ""

    def _is_reported(self, settings: Settings) -> bool:
        """Whether a front end has shown what there is to say of this project, be it with other settings."""
        return self.checked is not None and self.checked.settings.root == settings.root

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Save from MkDocs, which now empties the folder that it serves, what the next state may share."""
        if self._serving and self._shown and self.resources.store and is_self_contained(config):
            self._shared.share_with(self._previous.set_aside(Path(config.site_dir)))

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages and assets; a file of the project that takes the same place wins."""
        taken = {file.dest_uri: file for file in files}
        written = [file.src_uri for file in files.documentation_pages() if file.inclusion.is_in_nav()]  # type: ignore[no-untyped-call]
        self._added = []
        for page in self._pages or (placeholder(), *self._assets()):
            file = _generated(page, config)
            if file.dest_uri in taken:
                log.info("%s is taken from %s", page.path, taken[file.dest_uri].abs_src_path)
                continue
            files.append(file)
            self._added.append(file)
        self._own = frozenset(file.src_uri for file in self._added)
        if self._stored is not None:
            self._stored.pages = {
                page.path: page for page in self._pages if isinstance(page, Page) and page.path in self._own
            }
        if config.nav is None and self._pages:
            with speaking(self._language):
                config.nav = _navigation(files, written)
        return files

    def _assets(self) -> tuple[Asset, ...]:
        with speaking(self._language):
            assets = read_assets(self._folders)
            return (*assets, words_script(assets))

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Note the navigation, which every page shows."""
        del config, files
        if self._stored is not None:
            self._stored.nav = nav
        return nav

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:
        """Tell the theme whose search there is, and of a preview: MkDocs' script in it no policy can name.

        A preview with drafts is not for search engines either.
        """
        env.bytecode_cache = stored_bytecode(self.resources.store, "theme")
        env.globals["briefgen_drafts"] = bool(self._shown_drafts)
        env.globals["briefgen_preview"] = self._serving
        env.globals["briefgen_search"] = self._search.used
        self._shared.begin(config, files)
        if self._stored is not None:
            seen = [env.globals[f"briefgen_{name}"] for name in ("drafts", "preview", "search")]
            self._stored.finish(config, files, env, seen)
        return env

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Let the sitemap say when pages changed, not when they were built; keep a preview's drafts out."""
        del config
        if template_name == "sitemap.xml":
            context["pages"] = [file for file in context["pages"] if file.src_uri not in self._shown_drafts]
            self._dates = sitemap_dates(context["pages"], self._changed, self._added)
        return context

    @event_priority(-100)  # after plugins that write Markdown
    def on_page_markdown(self, markdown: str, *, page: SitePage, config: MkDocsConfig, files: Files) -> str:
        """Keep Markdown from parsing what it would leave alone."""
        del config, files
        self._blocks = RawBlocks(markdown) if page.file.src_uri in self._own else None
        return self._blocks.markdown if self._blocks else markdown

    @event_priority(100)  # before plugins that read the page
    def on_page_content(self, html: str, *, page: SitePage, config: MkDocsConfig, files: Files) -> str:
        """Put a page together again, and the defects above it while there are some."""
        if self._blocks is not None:
            html = _complete(html, self._blocks, page, config, files)
        if page.file.src_uri not in self._own:
            self._search.add_page(page.url, page.title or "", html, page.meta)
        return f"{banner(self._defects)}\n{html}" if self._defects else html

    @event_priority(100)  # before the theme's search
    def on_page_context(
        self, context: TemplateContext, *, page: SitePage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Leave only the day of the build's time, which some themes show: a later build can be the same.

        What would go into an index that Pagefind's replaces is not collected.
        """
        del config, nav
        if self._search.used:
            page.meta["search"] = {"exclude": True}
        now = context["build_date_utc"]
        context["build_date_utc"] = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return context

    def on_post_page(self, output: str, *, page: SitePage, config: MkDocsConfig) -> str:
        """Make valid what the theme does not."""
        del page
        return valid(output) if config.theme.name == "material" else output

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """The same for the page that stands for missing ones; the sitemap's pages get their days back."""
        if template_name == "sitemap.xml":
            for page, day in self._dates:
                page.update_date = day
        material = config.theme.name == "material" and template_name.endswith(".html")
        return valid(output_content) if material else output_content

    @event_priority(-100)  # after the theme's search and what other plugins have written
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the search index, make sure that every page was written, and list all files with their sums.

        Raises:
            PluginError: If a page is missing, or the index or the list fails.
        """
        self._end_storing()
        missing = [file.dest_uri for file in self._added if not os.path.isfile(file.abs_dest_path)]  # noqa: PTH113  # thousands
        if missing:
            raise PluginError(f"briefgen: {len(missing)} files were not written, the first is {missing[0]}")
        try:
            self._search.write(config, self._shared, self.resources.store, behind=self._shown)
            self._shown = self._serving
            if not self._serving:
                record = BuildRecord(
                    in_ascii(config.site_url), get_build_date(), installed_versions(config.plugins)
                )
                self.summed = write_manifest(Path(config.site_dir), record, self._shared.sums)
        except (BriefgenError, OSError) as error:
            raise PluginError(f"briefgen: {error}") from error

    def on_shutdown(self) -> None:
        """End with a preview what goes on behind it."""
        self._search.wait()
        self._previous.forget()

    def on_build_error(self, *, error: Exception) -> None:
        """Leave MkDocs as it was."""
        del error
        self._end_storing()


def _complete(html: str, blocks: RawBlocks, page: SitePage, config: MkDocsConfig, files: Files) -> str:
    """A page with the blocks that were set aside; rendered anew if they have no place in it."""
    page.markdown, complete = blocks.whole, blocks.put_back(html)
    if complete is None:
        page.render(config, files)
        return page.content or ""
    page.present_anchor_ids = (page.present_anchor_ids or set()) | blocks.ids
    return complete


def _announce(language: str) -> None:
    """Say so if the site's own words are not in its language."""
    if spoken().language.partition("-")[0] != language.partition("-")[0]:
        log.info(
            "briefgen has no words in the language %s yet: what the pages say themselves is in English. "
            "It speaks %s",
            language,
            ", ".join(languages_said()),
        )


def _are_same(one: Settings, other: Settings) -> bool:
    """Whether settings agree; MkDocs makes the folder of pages absolute."""
    return one.docs_dir == other.docs_dir and one.model_copy(update={"docs": other.docs}) == other


def _report(project: Project) -> str:
    """Print every diagnostic; the text, with the summary in its last line."""
    text = render_text(project.diagnostics)
    sys.stdout.write(without_commands(text))  # noqa: TID251  # MkDocs' log has room for a line only
    sys.stdout.flush()
    errors = project.diagnostics.count(Severity.ERROR)
    return f"{text}\n{errors} {'error' if errors == 1 else 'errors'}; the site is unchanged"


def _watched(settings: Settings, folders: tuple[Path, ...]) -> list[Path]:
    named = [settings.path(option) for option in ("corpus", "sources", "people", "curation", "home")]
    return [path for path in (*named, *folders) if path.exists()]


def _generated(page: Page | Asset, config: MkDocsConfig) -> File:
    if isinstance(page, Asset):
        return later_file(config, page, InclusionLevel.UNDEFINED)
    level = InclusionLevel.UNDEFINED if page.path in _LISTED else InclusionLevel.NOT_IN_NAV
    file = later_file(config, page, level)
    if page.origin:
        origin = Path(config.config_file_path or ".").resolve().parent / page.origin
        # A theme puts it into an attribute as it is, and a folder may have any name.
        file.edit_uri = quote(Path(os.path.relpath(origin, config.docs_dir)).as_posix(), errors="replace")
    return file


def _navigation(files: Files, written: list[str]) -> list[str | dict[str, str]]:
    """The pages that list others, then those that the project has written and that take no listed place."""
    listed = {file.dest_uri: file.src_uri for file in files}
    nav: list[str | dict[str, str]] = []
    for title, path in navigation():
        address = f"{path.removesuffix('.md')}.html"
        nav.append({title: listed.get(address, path)})
    shown = {target for entry in nav if isinstance(entry, dict) for target in entry.values()}
    return [*nav, *(path for path in written if path not in shown)]
