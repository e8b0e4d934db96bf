"""``briefgen verify``: a published site is proved as it is, and whatever is done to it is found."""

from __future__ import annotations

import os
import re
import shutil
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.pipeline import compile_project, load_settings
from briefgen.published import (
    MANIFEST,
    SiteFiles,
    check_site,
    compare_with_rebuilt,
    read_record,
    write_manifest,
)
from briefgen.published.page_reader import read_page
from tests.harness import commands
from tests.harness.project import write_project

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

    from briefgen.pipeline import Project

ROOT = Path(__file__).resolve().parents[2]
NOTHING_PRINTED = {"NO_MKDOCS_2_WARNING": "1"}
MARKET = "topics/market/index.html"
MARKET_TOPIC = """\
title: The market
abstract: It closes.
status: published
quotations: [{speaker: ann-lee, exact: We cannot keep it open, source: report}]
"""
TOPIC = "topics/nato-request/index.html"
QUOTATION = "q-if-we-dont-want-autocracy"
MISQUOTED = (
    '<article data-briefgen="quotation" id="q-new" data-source="yonhap"><p>'
    '<span class="bg-exact">We need no weapons</span></p></article>'
)


@pytest.fixture(scope="module")
def project() -> Project:
    return compile_project(load_settings(ROOT / "mkdocs.yml"))


@pytest.fixture(scope="module", autouse=True)
def pages_read_once() -> Iterator[None]:
    """Read a page once that a test leaves as it was: what is read depends on the page's bytes alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("briefgen.published.pages.read_page", cache(read_page))
        yield


@pytest.fixture
def site(example_site: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(example_site, tmp_path / "site", copy_function=os.link))


@pytest.fixture(scope="module")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a project of one topic, in its folder: to rebuild the example takes ten times as long."""
    said = "“We cannot keep it open,” said Ann Lee, the mayor.\n"
    root = tmp_path_factory.mktemp("small") / "project"
    people = "ann-lee: {name: Ann Lee}\n"
    with write_project(root, {"report": said}, {"market": MARKET_TOPIC}, people=people).open("a") as file:
        file.write('site_url: !ENV [SITE_URL, "https://example.org/"]\n')
    built = commands.run(root, "build", environment=NOTHING_PRINTED)
    assert built.returncode == 0, built.stderr
    return root / "site"


@pytest.fixture
def small(small_site: Path, tmp_path: Path) -> Path:
    """The same, to be altered."""
    shutil.copytree(small_site.parent, tmp_path / "project", copy_function=os.link)
    return tmp_path / "project/site"


def alter(site: Path, file: str, change: Callable[[str], str]) -> None:
    path = site / file
    before = path.read_bytes()
    after = change(before.decode()).encode()
    assert after != before, "the change changes nothing"
    path.unlink()  # the file may be shared with other copies of the site
    path.write_bytes(after)


def resealed(site: Path) -> None:
    """Write the manifest that whoever altered the site would write."""
    record = read_record(SiteFiles(site))
    assert record
    (site / MANIFEST).unlink()
    write_manifest(site, record)


def found(site: Path, project: Project) -> str:
    return "\n".join(defect.line() for defect in check_site(site, project).defects)


def rebuilding_finds(site: Path, rebuilt: Path) -> list[str]:
    return [defect.line() for defect in compare_with_rebuilt(SiteFiles(site), SiteFiles(rebuilt))]


def element(page: str, start: str, name: str = "article") -> str:
    """The first element that begins as told, up to the first end tag of the name."""
    match = re.search(rf"{start}.*?</{name}>", page, re.DOTALL)
    assert match
    return match[0]


def quotation(page: str) -> str:
    return element(page, f'<article class="bg-quotation[^>]*{QUOTATION}')


def verify(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {**NOTHING_PRINTED, **environment}
    return commands.run(cwd, "verify", *map(str, arguments), environment=given)


def replaced(old: str, new: str) -> Callable[[str], str]:
    return lambda page: page.replace(old, new, 1)


def within_quotation(change: Callable[[str], str]) -> Callable[[str], str]:
    return lambda page: page.replace(quotation(page), change(quotation(page)), 1)


def around_quotation(before: str, after: str) -> Callable[[str], str]:
    return within_quotation(lambda article: f"{before}{article}{after}")


def before_end(markup: str) -> Callable[[str], str]:
    return replaced("</body>", f"{markup}</body>")


def moved_below_another_speaker(page: str) -> str:
    article = quotation(page)
    heading = element(page, '<h3 class="bg-speaker"><a href="[^"]*terence', "h3")
    return page.replace(article, "", 1).replace(heading, f"{heading}{article}", 1)


WEAPONS = "&#91;Ukrainians&#93; need weapons"
REBUILT = "differs from the rebuild"
"""What is said of changes that the words of sources alone do not show."""

TAMPERINGS = {
    "a word of a quotation": (
        TOPIC, replaced(WEAPONS, "&#91;Ukrainians&#93; want weapons"),
        "not the words of",
    ),
    "a negation put in": (
        TOPIC, replaced(WEAPONS, "&#91;Ukrainians&#93; need no weapons"),
        "not the words of",
    ),
    "a capital letter": (TOPIC, replaced("need weapons", "need Weapons"), "not the words of"),
    "a letter that looks alike": (TOPIC, replaced("need weapons", "need we\u0430pons"), "not the words of"),
    "a space among the words": (TOPIC, replaced("need weapons", "need  weapons"), "not the words of"),
    "a reference among the words": (
        TOPIC, replaced("need weapons", "need &#110;o weapons"),
        "need no weapons",
    ),
    "another page with the same quotation": (
        "quotes/index.html", replaced(WEAPONS, "&#91;Ukrainians&#93; need peace"), "not the words of",
    ),
    "a digit of a figure": (
        "topics/japan/index.html", replaced('"bg-value">over $1 ', '"bg-value">over $2 '),
        "a different bg-value; shown: “over $2",
    ),
    "what a figure measures": (
        "figures/index.html", replaced('"bg-measures">', '"bg-measures">military '), "different bg-measures",
    ),
    "a speaker's name": (
        TOPIC, within_quotation(replaced('bg-name">Jens Stoltenberg', 'bg-name">Yoon Suk Yeol')),
        "a different bg-name",
    ),
    "the name above several quotations": (
        TOPIC, replaced('/">Jens Stoltenberg</a></h3>', '/">Yoon Suk Yeol</a></h3>'),
        "has a different bg-speaker",
    ),
    "a quotation moved below another speaker": (
        TOPIC, moved_below_another_speaker,
        "has a different bg-speaker",
    ),
    "the source that a quotation names": (
        TOPIC, within_quotation(replaced('data-source="step-up-opinion', 'data-source="nato-chief-asks')),
        "names another source",
    ),
    "a point's sentence": (
        TOPIC, replaced('class="bg-text">', 'class="bg-text">Nobody says that '),
        "a different bg-text",
    ),
    "a point's standing": (TOPIC, replaced(">Confirmed</h3>", ">Disputed</h3>"), REBUILT),
    "a date": (TOPIC, within_quotation(replaced("30 January 2023", "31 January 2023")), REBUILT),
    "a note": (TOPIC, replaced("Said of military support", "Said of food"), REBUILT),
    "the abstract": (TOPIC, replaced('class="bg-abstract">', 'class="bg-abstract">Not '), REBUILT),
    "a sentence without any mark": (TOPIC, around_quotation("", "<p>“He lied.”</p>"), REBUILT),
    "where a quotation's link leads": (
        TOPIC, within_quotation(replaced("../../sources/nato-chief-asks/#", "../../sources/japan/#")),
        REBUILT,
    ),
    "a word in a frame of a quotation": (
        f"cards/{QUOTATION}-5275e1/embed/index.html", replaced("need weapons", "need no weapons"),
        "not the words of",
    ),
    "what a card is shared with": (
        f"cards/{QUOTATION}-5275e1/index.html",
        replaced('description" content="', 'description" content="No'),
        REBUILT,
    ),
    "an excerpt": (
        "sources/nato-chief-asks/index.html", replaced("need weapons", "need help"),
        "not the words of",
    ),
    "a citation": (
        TOPIC, lambda page: re.sub(r"(<pre class=\"bg-cite\">.*?)weapons", r"\1peace", page, count=1),
        REBUILT,
    ),
    "structured data": (TOPIC, replaced('"@type":"Report"', '"@type":"Advertisement"'), REBUILT),
    "a quotation added": (TOPIC, around_quotation("", MISQUOTED), "an entry that is not in the project"),
    "words added without an entry": (
        "about/index.html", before_end('<p data-source="yonhap"><q class="bg-exact">We lost</q></p>'),
        "about/index.html: quotes something the project does not; shown: “We lost”",
    ),
    "words of an obscured class": (
        "404.html", before_end('<q class="x bg&#45;exact">We lost</q>'),
        "404.html: quotes something the project does not",
    ),
    "words added to an entry": (
        TOPIC, within_quotation(replaced("<blockquote", '<q class="bg-exact">We lost</q><blockquote')),
        "not the words of",
    ),
    "a quotation removed": (TOPIC, within_quotation(lambda _: ""), "a quotation of the project is missing"),
    "a quotation twice": (TOPIC, within_quotation(lambda article: article * 2), "appears again"),
    "a quotation of another topic": (
        "topics/japan/index.html",
        replaced(' id="q-tools-to', f' id="{QUOTATION}-5275e1" data-was="q-tools-to'),
        "belongs on other pages",
    ),
    "a kind": (
        TOPIC, replaced('data-briefgen="point"', 'data-briefgen="quotation"'),
        "is another kind of entry",
    ),
    "a mark passed for words": (
        TOPIC, replaced('<span class="bg-mark">', '<span class="bg-bidi">'),
        "editor's mark",
    ),
    "a comment around a quotation": (TOPIC, around_quotation("<!--", "-->"), "is missing"),
    "a comment that ends early": (
        TOPIC, around_quotation("<!--> <p>He lied.</p> <!-- -->", ""), REBUILT,
    ),
    "a comment that browsers end otherwise": (
        TOPIC, around_quotation("<!-- --!><p>He lied.</p><!-- -->", ""), REBUILT,
    ),
    "hidden": (TOPIC, around_quotation("<div hidden>", "</div>"), REBUILT),
    "hidden words": (
        TOPIC, replaced('<span class="bg-exact"', '<span hidden class="bg-exact"'),
        REBUILT,
    ),
    "a style": (TOPIC, around_quotation('<div style="display: none">', "</div>"), REBUILT),
    "a template": (TOPIC, around_quotation("<template>", "</template>"), REBUILT),
    "a shadow root": (
        TOPIC, within_quotation(replaced("<blockquote",
        "<template shadowrootmode=open>He lied.</template><blockquote")),
        REBUILT,
    ),
    "a closed details": (
        TOPIC, around_quotation("<details><summary>x</summary>", "</details>"),
        REBUILT,
    ),
    "noscript": (TOPIC, around_quotation("<noscript>", "</noscript>"), REBUILT),
    "a script that swallows": (TOPIC, around_quotation("<script>", "</script>"), "is missing"),
    "a text area": (TOPIC, around_quotation("<textarea>", "</textarea>"), "is missing"),
    "a class that hides": (
        TOPIC, around_quotation('<div class="bg-unseen">', "</div>"),
        REBUILT,
    ),
    "struck out": (TOPIC, replaced("need weapons", "<s>need</s> weapons"), REBUILT),
    "reversed": (TOPIC, around_quotation("<bdo dir=rtl>", "</bdo>"), REBUILT),
    "a paragraph that never ends": (TOPIC, around_quotation("<p>", ""), REBUILT),
    "an attribute twice": (
        TOPIC, within_quotation(replaced("<article ", '<article class="x" ')),
        REBUILT,
    ),
    "another encoding": (
        TOPIC, replaced('charset="utf-8"', 'charset="utf-16"'),
        REBUILT,
    ),
    "a redirection": (
        TOPIC, replaced("<title>", '<meta http-equiv="Refresh" content="0;url=//x.example"><title>'),
        REBUILT,
    ),
    "a style sheet": (
        "assets/briefgen.css", lambda css: f"{css}.bg-quotation{{display:none}}",
        REBUILT,
    ),
    "a script": ("assets/briefgen.js", lambda js: f"{js}alert(1)", REBUILT),
    "a data file": (
        "data/quotations.csv", replaced("weapons", "peace"),
        REBUILT,
    ),
    "a figure in the data": (
        "data/figures.json", replaced("over $1 billion", "over $2 billion"),
        REBUILT,
    ),
    "a feed": ("feed.xml", replaced("<title>", "<title>Not "), REBUILT),
    "a topic's feed": ("topics/japan/feed.json", replaced("Japan", "China"), REBUILT),
    "the address in a page": (
        "index.html", lambda page: page.replace("https://example.org/", "https://evil.example/"),
        REBUILT,
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", TAMPERINGS)
def test_a_change_is_found_although_the_manifest_was_rewritten(
    site: Path, project: Project, example_site: Path, what: str
) -> None:
    file, change, message = TAMPERINGS[what]
    alter(site, file, change)
    resealed(site)
    (rebuilt,) = rebuilding_finds(site, example_site)
    assert rebuilt.startswith(f"{file}: {REBUILT}")
    assert message in (rebuilt if message is REBUILT else found(site, project))


PUT_IN = (
    '<p aria-hidden="true">Refuted</p>', '<p style="color:red">Refuted</p>', '<bdo dir="ltr">Refuted</bdo>',
    '<svg viewBox="0 0 9 9"><text>Refuted</text></svg>', "<textarea>Refuted</textarea>",
    "<select><option>Refuted</option></select>", '<dialog open="">Refuted</dialog>',
    '<iframe srcdoc="Refuted"></iframe>', '<input value="Refuted">', '<img src="" alt="Refuted">',
    '<object data="x"></object>', '<video poster="x"></video>', '<p class="headerlink">Refuted</p>',
    '<p class="bg-unseen">Refuted</p>', "<hr>", "<q></q>", "<style>p{}</style>", "<script>x()</script>",
    '<a class="headerlink" href="#top">Refuted</a>', "<noscript><p>Refuted</p></noscript>",
)  # fmt: skip


@pytest.mark.parametrize("html", PUT_IN)
def test_nothing_can_be_put_into_an_entry(site: Path, example_site: Path, html: str) -> None:
    alter(site, TOPIC, lambda page: page.replace("<blockquote", f"{html}<blockquote", 1))
    assert f"{TOPIC}: {REBUILT}" in rebuilding_finds(site, example_site)[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<blockquote", '<blockquote title="Refuted"'),
        ("<blockquote", '<blockquote dir="rtl"'),
        ("<blockquote", '<blockquote inert=""'),
        ('class="headerlink" href', 'class="headerlink" onclick="x()" href'),
        ("&para;</a>", "Refuted</a>"),
    ],
)
def test_no_attribute_and_no_permalink_says_anything_else(
    site: Path, example_site: Path, old: str, new: str
) -> None:
    alter(site, TOPIC, lambda page: page.replace(old, new, 1))
    assert f"{TOPIC}: {REBUILT}" in rebuilding_finds(site, example_site)[0]


def test_the_site_is_proved_as_it_was_built(site: Path, project: Project, example_site: Path) -> None:
    assert found(site, project) == ""
    assert rebuilding_finds(site, example_site) == []


@pytest.mark.parametrize(
    ("there", "message"),
    [(True, "extra: the rebuild does not have this file"), (False, "missing: the rebuild has this file")],
)
def test_a_file_too_many_or_too_few_is_found(
    site: Path, example_site: Path, there: bool, message: str
) -> None:
    file = site / "assets" / ("more.js" if there else "briefgen.js")
    file.touch() if there else file.unlink()
    resealed(site)
    (line,) = rebuilding_finds(site, example_site)
    assert line.startswith(f"assets/{file.name}: {message}")


def test_every_change_shows_in_the_manifest(site: Path, project: Project) -> None:
    alter(site, "pagefind/pagefind.js", lambda script: f"{script}alert(1)")
    assert found(site, project) == "pagefind/pagefind.js: does not match its checksum in the manifest"


def test_an_altered_word_is_told_with_the_page_the_quotation_and_the_source(
    site: Path, project: Project
) -> None:
    alter(site, TOPIC, replaced("end of the day, a decision", "end of the day, no decision"))
    assert (
        f"{TOPIC}#q-at-the-end-of-the-ebb0b3: not the words of nato-chief-hints; "
        "shown: “at the end of the day, no decision for you to make”; "
        "expected: “at the end of the day, a decision for you to make”"
    ) in found(site, project).splitlines()


def test_swapped_pages_are_found(site: Path, project: Project) -> None:
    other = site / "topics/japan/index.html"
    (site / TOPIC).rename(site / "x")
    other.rename(site / TOPIC)
    (site / "x").rename(other)
    resealed(site)
    assert f"{TOPIC}#q-tools-to-directly-kill-the-7ff6a7: an entry that belongs on other pages" in found(
        site, project
    )


@pytest.mark.parametrize("file", [TOPIC, "quotes/index.html"])
def test_a_missing_page_is_found_although_the_manifest_was_rewritten(
    site: Path, project: Project, file: str
) -> None:
    (site / file).unlink()
    resealed(site)
    assert found(site, project) == f"{file}: a page of the project is missing"


def test_the_short_check_says_in_one_line_what_it_has_seen(site: Path) -> None:
    done = verify("--quick", site)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"checked: files: \d+, pages: \d+, .*, all matching the project\n", done.stdout)


def test_the_command_ends_with_1_and_a_line_for_each_defect(small: Path) -> None:
    (small / "extra.html").touch()
    (small / "passwd").symlink_to("/etc/passwd")
    done = verify("--quick", small, cwd=small.parent)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[:-1] == [
        "passwd: is a symbolic link",
        "extra.html: is in the site but not in the manifest",
    ]


@pytest.mark.parametrize("folder", ["missing", "empty"])
def test_what_is_no_site_of_ours_ends_with_2(small: Path, folder: str) -> None:
    (small.parent / "empty").mkdir()
    done = verify(folder, cwd=small.parent)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_a_checkout_elsewhere_proves_the_site_of_another_day(site: Path, tmp_path: Path) -> None:
    checkout = tmp_path / "elsewhere" / "clone"
    shutil.copytree(ROOT / "content", checkout / "content")
    shutil.copy(ROOT / "mkdocs.yml", checkout)
    done = verify(site, cwd=checkout, SOURCE_DATE_EPOCH="86400")
    assert (done.returncode, done.stderr) == (0, "")
    assert "a rebuild is identical, byte for byte" in done.stdout


def test_a_site_for_another_address_is_proved_for_that_address(small: Path) -> None:
    address = {**NOTHING_PRINTED, "SITE_URL": "https://news.example/briefs/"}
    built = commands.run(small.parent, "build", environment=address)
    assert built.returncode == 0, built.stderr
    done = verify(small, cwd=small.parent)
    assert done.returncode == 0, done.stdout
    assert "built for https://news.example/briefs/, not for the configured address" in done.stdout


def test_what_no_word_of_a_source_shows_is_found_by_default(small: Path) -> None:
    heading = '<meta property="og:title" content="'
    alter(small, MARKET, replaced(heading, f"{heading}No "))
    theme = next((small / "assets/stylesheets").glob("main.*.css")).relative_to(small).as_posix()
    alter(small, theme, lambda css: f"{css}.bg-quotation{{display:none}}")
    resealed(small)
    assert verify("--quick", small, cwd=small.parent).returncode == 0
    done = verify(small, cwd=small.parent)
    assert done.returncode == 1
    *defects, last = done.stdout.splitlines()
    assert [line.partition(";")[0] for line in defects] == [f"{theme}: {REBUILT}", f"{MARKET}: {REBUILT}"]
    assert last.startswith("2 defects; ")


def said_to_be_built_with(site: Path, version: str) -> None:
    """Rewrite which MkDocs the manifest names."""
    manifest = (site / MANIFEST).read_text(encoding="utf-8")
    (site / MANIFEST).unlink()
    (site / MANIFEST).write_text(re.sub("# mkdocs .*", f"# mkdocs {version}", manifest), encoding="utf-8")


def test_where_other_versions_make_other_bytes_nothing_is_proved_and_the_versions_are_named(
    small: Path,
) -> None:
    alter(small, MARKET, replaced("<title>", "<title>Not "))
    resealed(small)
    said_to_be_built_with(small, "1.5.3")
    done = verify(small, cwd=small.parent)
    assert (done.returncode, done.stdout) == (2, "")
    said = (
        r"the site was built with mkdocs 1\.5\.3 \(pip install mkdocs==1\.5\.3\), but this is mkdocs 1\.6\.\d"
    )
    assert re.search(said, done.stderr)
    assert f"differs in {MARKET}; install the site's versions" in done.stderr


def test_other_versions_hide_no_altered_word(small: Path) -> None:
    alter(small, MARKET, replaced("We cannot keep", "We can keep"))
    resealed(small)
    said_to_be_built_with(small, "1.5.3")
    done = verify(small, cwd=small.parent)
    assert (done.returncode, done.stderr) == (1, "")
    assert "not the words of" in done.stdout
    assert "the site was built with mkdocs 1.5.3" in done.stdout


def test_other_versions_that_make_the_same_bytes_prove_a_site(small: Path) -> None:
    said_to_be_built_with(small, "1.5.3")
    done = verify(small, cwd=small.parent)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# briefgen .*\n", ""),
        ("# day .*", "# day 2024-13-01"),
        ("# mkdocs .*", "# mkdocs ;rm"),
        ("# mkdocs .*", "# mkdocs '1'&x"),
    ],
)
def test_a_manifest_that_does_not_say_what_built_the_site_is_a_defect(
    site: Path, project: Project, old: str, new: str
) -> None:
    manifest = (site / MANIFEST).read_text(encoding="utf-8")
    (site / MANIFEST).unlink()
    (site / MANIFEST).write_text(re.sub(old, new, manifest), encoding="utf-8")
    assert f"{MANIFEST}: does not record the versions that built the site" in found(site, project)


def test_a_hostile_site_gets_defects_and_no_traceback(small: Path) -> None:
    (small / "\x1b]0;owned\x07\x1b[2J.html").write_text("<div>" * 200_000, encoding="utf-8")
    (small / "loop").symlink_to(".")
    (small / "broken.html").write_bytes(b'<q class="bg-exact" data-source="\x1b[31m">\xff' * 1000)
    (small / "many.html").write_text('<q class="bg-exact">\x1b[31mx\u202e</q>' * 50_000, encoding="utf-8")
    with (small / "huge.html").open("wb") as file:
        file.truncate(1 << 40)
    alter(small, "index.html", lambda _: "<!--" * 100_000 + "<a " * 100_000 + "&#" + "9" * 10_000)
    alter(small, MANIFEST, lambda text: re.sub("(?m)^# address .*", "# address http://[::1", text))
    with (small / MANIFEST).open("ab") as manifest:
        manifest.write(b"\x1b[2J" * 1000 + b"\n\\" + b"0" * 64 + b"  \\x\n")
    done = verify(small, cwd=small.parent)
    assert (done.returncode, done.stderr) == (1, "")
    assert "huge.html: extra: the rebuild does not have this file" in done.stdout
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]", done.stdout)
