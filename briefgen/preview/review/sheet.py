"""The review sheet as one HTML file: what it is, each topic's entries, and what is left to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Severity
from briefgen.escaping.html import Html, encode
from briefgen.preview.review.agreement import Refuted
from briefgen.preview.review.entry_html import BOX, defects_html, entry_html, errors_of
from briefgen.preview.review.topic_sheets import topic_sheet
from briefgen.preview.shell import packaged_style, self_contained

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefgen.curation import TopicFile
    from briefgen.diagnostics import Diagnostic
    from briefgen.pipeline import Project
    from briefgen.preview.review.entries import TopicSheet, Unproven

_BODY: Final = Html("""\
<body>
<header>
<p class="kicker">Review sheet</p>
<h1>{name}</h1>
<p>The program compared the words of every quotation and passage with their sources. It cannot judge whether
a sentence in the editor’s own words says what its evidence says. Read each beside its evidence, tick it, and
sign below each topic.</p>
<p class="legend">
<span><mark>highlighted</mark> the passage that is cited</span>
<span><span class="agrees">underlined</span> a number, date or name that is in both</span>
<span><span class="elsewhere">dotted</span> supported elsewhere in the source, or by its date</span>
<span><span class="differs">framed<sup>?</sup></span> not found in the evidence</span>
<span><span class="speaker">bold</span> who speaks</span></p>
{defects}{contents}</header>
<main>
{topics}
</main>
</body>""")
_TOPIC: Final = Html("""\
<article id="{slug}">
<header>
<p class="kicker">{status} · {path}</p>
<h2>{title}</h2>
<p class="meta">{summary}</p>
{failed}{defects}</header>
{entries}
{unproven}
</article>
""")
_UNPROVEN: Final = Html("""\
<section class="unproven" id="{id}">
<h3>What no program can prove here</h3>
<ul class="boxes">
{boxes}</ul>
<p class="sign"><label>Reviewed by <input type="text"></label>
<label>Date <input type="text" size="12"></label>
<label>Signature <input type="text"></label></p>
</section>
""")


def review_sheet(project: Project, topics: Sequence[TopicFile]) -> str:
    """The sheet of some topics, drafts among them, as an HTML document that needs nothing else.

    A project with errors has one, too: it names the entries that failed.
    """
    refuted = Refuted(project)
    sheets = [topic_sheet(project, topic, refuted) for topic in topics]
    shown = {item for sheet in sheets for item in _all_defects(sheet)}
    errors = [item for item in project.diagnostics if item.severity is Severity.ERROR and item not in shown]
    body = _BODY.format(
        name=project.settings.site_name,
        defects=defects_html(errors, "Errors outside these topics keep the site from being built:"),
        contents=_contents(sheets),
        topics=Html("\n").join(_topic(sheet) for sheet in sheets),
    )
    return self_contained(
        body,
        title=f"Review sheet: {project.settings.site_name}",
        language=project.settings.language,
        style=packaged_style("review/review.css"),
    )


def _all_defects(sheet: TopicSheet) -> Iterator[Diagnostic]:
    yield from sheet.defects
    for entry in sheet.entries:
        yield from entry.defects


def _contents(sheets: Sequence[TopicSheet]) -> Html:
    if len(sheets) < 2:
        return Html("")
    lines = (
        Html('<li><a href="#{}">{}</a>{}</li>').format(sheet.slug, sheet.title, _state(sheet))
        for sheet in sheets
    )
    return Html('<nav aria-label="Topics"><ol>{}</ol></nav>').format(Html("\n").join(lines))


def _state(sheet: TopicSheet) -> str:
    draft = " · DRAFT" if sheet.status == "draft" else ""
    failed = " · with errors" if sheet.failed or errors_of(sheet.defects) else ""
    return f"{draft}{failed}"


def _topic(sheet: TopicSheet) -> Html:
    status = Html('<span class="draft">DRAFT</span>') if sheet.status == "draft" else encode(sheet.status)
    failed = Html("")
    if sheet.failed:
        links = _links(sheet.slug, sheet.failed)
        failed = Html('<p class="error">Not ready to be signed: errors in {}.</p>\n').format(links)
    return _TOPIC.format(
        slug=sheet.slug,
        status=status,
        path=sheet.path,
        title=sheet.title,
        summary=" · ".join(sheet.summary),
        failed=failed,
        defects=defects_html(sheet.defects),
        entries=Html("").join(entry_html(sheet.slug, entry) for entry in sheet.entries),
        unproven=_unproven(sheet),
    )


def _links(slug: str, numbers: Iterable[str]) -> Html:
    return Html(" ").join(Html('<a href="#{}/{}">{}</a>').format(slug, number, number) for number in numbers)


def _unproven(sheet: TopicSheet) -> Html:
    boxes = Html("").join(_sort(sheet.slug, sort) for sort in sheet.unproven)
    return _UNPROVEN.format(id=f"{sheet.slug}/unproven", boxes=boxes)


def _sort(slug: str, sort: Unproven) -> Html:
    entries = (
        Html(' <span class="numbers">{}</span>').format(_links(slug, sort.entries))
        if sort.entries
        else Html("")
    )
    items = Html("").join(Html("<li>{}</li>\n").format(item) for item in sort.items)
    below = Html("<ul>{}</ul>").format(items) if sort.items else Html("")
    return Html("<li>{}{}{}</li>\n").format(BOX.format(sort.claim), entries, below)
