"""``briefgen verify``: a published site is proved as it is, and whatever is done to it is found."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.pipeline import compile_project, load_settings
from briefgen.published import MANIFEST, prove, write_manifest
from tests.harness import commands

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.pipeline import Project

ROOT = Path(__file__).resolve().parents[2]
TOPIC = "topics/nato-request/index.html"
QUOTATION = "q-if-we-dont-want-autocracy"
MISQUOTED = (
    '<article data-briefgen="quotation" id="q-new" data-source="yonhap"><p>'
    '<span class="bg-exact">We need no weapons</span></p></article>'
)


@pytest.fixture(scope="module")
def project() -> Project:
    return compile_project(load_settings(ROOT / "mkdocs.yml"))


@pytest.fixture
def site(example_site: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(example_site, tmp_path / "site", copy_function=os.link))


def alter(site: Path, file: str, change: Callable[[str], str]) -> None:
    path = site / file
    before = path.read_bytes()
    after = change(before.decode()).encode()
    assert after != before, "the change changes nothing"
    path.unlink()  # the file may be shared with other copies of the site
    path.write_bytes(after)


def found(site: Path, project: Project) -> str:
    return "\n".join(defect.line() for defect in prove(site, project).defects)


def element(page: str, start: str, name: str = "article") -> str:
    """The first element that begins as told, up to the first end tag of the name."""
    match = re.search(rf"{start}.*?</{name}>", page, re.DOTALL)
    assert match
    return match[0]


def quotation(page: str) -> str:
    return element(page, f'<article class="bg-quotation[^>]*{QUOTATION}')


def verify(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {"NO_MKDOCS_2_WARNING": "1", **environment}
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
TAMPERINGS = {
    "a word of a quotation": (
        TOPIC, replaced(WEAPONS, "&#91;Ukrainians&#93; want weapons"),
        "not the words of",
    ),
    "a negation put in": (
        TOPIC, replaced(WEAPONS, "&#91;Ukrainians&#93; need no weapons"),
        "not the words of",
    ),
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
        "as bg-value; shown: “over $2",
    ),
    "what a figure measures": (
        "figures/index.html", replaced('"bg-measures">', '"bg-measures">military '), "as bg-measures",
    ),
    "a speaker's name": (
        TOPIC, within_quotation(replaced('bg-name">Jens Stoltenberg', 'bg-name">Yoon Suk Yeol')),
        "as bg-name",
    ),
    "the name above several quotations": (
        TOPIC, replaced('/">Jens Stoltenberg</a></h3>', '/">Yoon Suk Yeol</a></h3>'), "below another speaker",
    ),
    "a quotation moved below another speaker": (TOPIC, moved_below_another_speaker, "below another speaker"),
    "the source that a quotation names": (
        TOPIC, within_quotation(replaced('data-source="step-up-opinion', 'data-source="nato-chief-asks')),
        "names another source",
    ),
    "a point's sentence": (
        TOPIC, replaced('class="bg-text">', 'class="bg-text">Nobody says that '),
        "as bg-text",
    ),
    "a point's standing": (TOPIC, replaced(">Confirmed</h3>", ">Disputed</h3>"), "reads otherwise"),
    "a date": (TOPIC, within_quotation(replaced("30 January 2023", "31 January 2023")), "reads otherwise"),
    "a note": (TOPIC, replaced("Said of military support", "Said of food"), "reads otherwise"),
    "the abstract": (TOPIC, replaced('class="bg-abstract">', 'class="bg-abstract">Not '), "reads otherwise"),
    "a sentence without any mark": (TOPIC, around_quotation("", "<p>“He lied.”</p>"), "reads otherwise"),
    "where a quotation's link leads": (
        TOPIC, within_quotation(replaced("../../sources/nato-chief-asks/#", "../../sources/japan/#")),
        "reads otherwise",
    ),
    "an excerpt": (
        "sources/nato-chief-asks/index.html", replaced("need weapons", "need help"),
        "not the words of",
    ),
    "a citation": (
        TOPIC, lambda page: re.sub(r"(<pre class=\"bg-cite\">.*?)weapons", r"\1peace", page, count=1),
        "otherwise",
    ),
    "structured data": (TOPIC, replaced('"@type":"Report"', '"@type":"Advertisement"'), "reads otherwise"),
    "a quotation added": (TOPIC, around_quotation("", MISQUOTED), "an entry that the project does not have"),
    "words added without an entry": (
        "about/index.html", before_end('<p data-source="yonhap"><q class="bg-exact">We lost</q></p>'),
        "about/index.html: quotes what the project does not; shown: “We lost”",
    ),
    "words of an obscured class": (
        "404.html", before_end('<q class="x bg&#45;exact">We lost</q>'),
        "404.html: quotes what the project does not",
    ),
    "words added to an entry": (
        TOPIC, within_quotation(replaced("<blockquote", '<q class="bg-exact">We lost</q><blockquote')),
        "not the words of",
    ),
    "a quotation removed": (TOPIC, within_quotation(lambda _: ""), "a quotation of the project is missing"),
    "a quotation twice": (TOPIC, within_quotation(lambda article: article * 2), "stands here 2 times"),
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
        TOPIC, around_quotation("<!--> <p>He lied.</p> <!-- -->", ""), "browsers may read this otherwise",
    ),
    "a comment that browsers end otherwise": (
        TOPIC, around_quotation("<!-- --!><p>He lied.</p><!-- -->", ""), "browsers may read this otherwise",
    ),
    "hidden": (TOPIC, around_quotation("<div hidden>", "</div>"), "do not see this entry"),
    "hidden words": (
        TOPIC, replaced('<span class="bg-exact"', '<span hidden class="bg-exact"'),
        "do not see these words",
    ),
    "a style": (TOPIC, around_quotation('<div style="display: none">', "</div>"), "do not see this entry"),
    "a template": (TOPIC, around_quotation("<template>", "</template>"), "do not see this entry"),
    "a shadow root": (
        TOPIC, within_quotation(replaced("<blockquote",
        "<template shadowrootmode=open>He lied.</template><blockquote")),
        "a shadow root",
    ),
    "a closed details": (
        TOPIC, around_quotation("<details><summary>x</summary>", "</details>"),
        "within <details>",
    ),
    "noscript": (TOPIC, around_quotation("<noscript>", "</noscript>"), "is missing"),
    "a script that swallows": (TOPIC, around_quotation("<script>", "</script>"), "is missing"),
    "a text area": (TOPIC, around_quotation("<textarea>", "</textarea>"), "is missing"),
    "a class that hides": (
        TOPIC, around_quotation('<div class="bg-unseen">', "</div>"),
        "do not see this entry",
    ),
    "struck out": (TOPIC, replaced("need weapons", "<s>need</s> weapons"), "<s> among a source's words"),
    "reversed": (TOPIC, around_quotation("<bdo dir=rtl>", "</bdo>"), "do not see this entry"),
    "a paragraph that never ends": (TOPIC, around_quotation("<p>", ""), "browsers may read this otherwise"),
    "an attribute twice": (
        TOPIC, within_quotation(replaced("<article ", '<article class="x" ')),
        "an attribute that stands twice",
    ),
    "another encoding": (
        TOPIC, replaced('charset="utf-8"', 'charset="utf-16"'),
        "another encoding than UTF-8",
    ),
    "a redirection": (
        TOPIC, replaced("<title>", '<meta http-equiv="Refresh" content="0;url=//x.example"><title>'),
        "elsewhere",
    ),
    "a style sheet": (
        "assets/briefgen.css", lambda css: f"{css}.bg-quotation{{display:none}}",
        "another file",
    ),
    "a script": ("assets/briefgen.js", lambda js: f"{js}alert(1)", "another file"),
    "a data file": (
        "data/quotations.csv", replaced("weapons", "peace"),
        "data/quotations.csv: is another file",
    ),
    "a figure in the data": (
        "data/figures.json", replaced("over $1 billion", "over $2 billion"),
        "expected: ",
    ),
    "a feed": ("feed.xml", replaced("<title>", "<title>Not "), "feed.xml: is another file"),
    "a topic's feed": ("topics/japan/feed.json", replaced("Japan", "China"), "is another file"),
    "the address in a page": (
        "index.html", lambda page: page.replace("https://example.org/", "https://evil.example/"),
        "is another file",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", TAMPERINGS)
def test_a_change_is_found_although_the_manifest_was_rewritten(
    site: Path, project: Project, what: str
) -> None:
    file, change, message = TAMPERINGS[what]
    alter(site, file, change)
    (site / MANIFEST).unlink()
    write_manifest(site)
    assert message in found(site, project)


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
def test_nothing_can_be_put_into_an_entry(site: Path, project: Project, html: str) -> None:
    alter(site, TOPIC, lambda page: page.replace("<blockquote", f"{html}<blockquote", 1))
    (site / MANIFEST).unlink()
    write_manifest(site)
    assert TOPIC in found(site, project)


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
    site: Path, project: Project, old: str, new: str
) -> None:
    alter(site, TOPIC, lambda page: page.replace(old, new, 1))
    (site / MANIFEST).unlink()
    write_manifest(site)
    assert TOPIC in found(site, project)


def test_words_within_closed_details_are_found(site: Path, project: Project) -> None:
    def fold(page: str) -> str:
        folded = page.replace("<blockquote", "<details><summary>x</summary><blockquote", 1)
        return folded.replace("</blockquote>", "</blockquote></details>", 1)

    alter(site, TOPIC, fold)
    (site / MANIFEST).unlink()
    write_manifest(site)
    assert TOPIC in found(site, project)


def test_the_site_is_proved_as_it_was_built(site: Path, project: Project) -> None:
    assert found(site, project) == ""


def test_every_change_shows_in_the_manifest(site: Path, project: Project) -> None:
    alter(site, "pagefind/pagefind.js", lambda script: f"{script}alert(1)")
    assert found(site, project) == "pagefind/pagefind.js: has another SHA-256 than the manifest says"


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
    (site / MANIFEST).unlink()
    write_manifest(site)
    assert f"{TOPIC}#q-tools-to-directly-kill-the-7ff6a7: a quotation that belongs on other pages" in found(
        site, project
    )


@pytest.mark.parametrize("file", [TOPIC, "quotes/index.html", "data/figures.csv", "feed.xml"])
def test_a_missing_file_is_found_although_the_manifest_was_rewritten(
    site: Path, project: Project, file: str
) -> None:
    (site / file).unlink()
    (site / MANIFEST).unlink()
    write_manifest(site)
    assert f"{file}: a " in found(site, project)
    assert "of the project is missing" in found(site, project)


def test_the_command_says_in_one_line_what_was_proved(site: Path) -> None:
    done = verify(site)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"proved: files: \d+, pages: \d+, .*, all as the project has them\n", done.stdout)


def test_the_command_ends_with_1_and_a_line_for_each_defect(site: Path) -> None:
    (site / "extra.html").touch()
    (site / "passwd").symlink_to("/etc/passwd")
    done = verify(site)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[:-1] == [
        "passwd: is a symbolic link, which may lead anywhere",
        "extra.html: is in the site and not in the manifest",
    ]


@pytest.mark.parametrize("folder", ["missing", "empty"])
def test_what_is_no_site_of_ours_ends_with_2(tmp_path: Path, folder: str) -> None:
    (tmp_path / "empty").mkdir()
    done = verify(tmp_path / folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_a_checkout_elsewhere_proves_the_site_and_builds_the_same(site: Path, tmp_path: Path) -> None:
    checkout = tmp_path / "elsewhere" / "clone"
    shutil.copytree(ROOT / "content", checkout / "content")
    shutil.copy(ROOT / "mkdocs.yml", checkout)
    done = verify("--rebuild", site, cwd=checkout)
    assert (done.returncode, done.stderr) == (0, "")
    assert "a new build is the same, byte for byte" in done.stdout


def test_a_site_for_another_address_is_proved_for_that_address(tmp_path: Path) -> None:
    site = tmp_path / "site"
    built = subprocess.run(
        [sys.executable, "-m", "briefgen", "build", "--site-dir", str(site)],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://news.example/briefs/"},
        capture_output=True,
        check=False,
    )
    assert built.returncode == 0
    done = verify("--rebuild", site)
    assert done.returncode == 0, done.stdout
    assert "built for https://news.example/briefs/, which is not what the configuration says" in done.stdout


def test_a_rebuild_finds_what_no_page_of_the_project_tells(site: Path) -> None:
    alter(
        site, TOPIC, replaced('<meta property="og:title" content="', '<meta property="og:title" content="No ')
    )
    theme = next((site / "assets/stylesheets").glob("main.*.css")).relative_to(site).as_posix()
    alter(site, theme, lambda css: f"{css}.bg-quotation{{display:none}}")
    (site / MANIFEST).unlink()
    write_manifest(site)
    assert verify(site).returncode == 0
    done = verify("--rebuild", site)
    assert done.returncode == 1
    assert {f"{name}: a new build makes other bytes of it" for name in (TOPIC, theme, MANIFEST)} <= set(
        done.stdout.splitlines()
    )


def test_a_hostile_site_gets_defects_and_no_traceback(site: Path) -> None:
    (site / "\x1b]0;owned\x07\x1b[2J.html").write_text("<div>" * 200_000, encoding="utf-8")
    (site / "loop").symlink_to(".")
    (site / "broken.html").write_bytes(b'<q class="bg-exact" data-source="\x1b[31m">\xff' * 1000)
    (site / "many.html").write_text('<q class="bg-exact">\x1b[31mx\u202e</q>' * 50_000, encoding="utf-8")
    with (site / "huge.html").open("wb") as file:
        file.truncate(1 << 40)
    alter(site, "index.html", lambda _: "<!--" * 100_000 + "<a " * 100_000 + "&#" + "9" * 10_000)
    with (site / MANIFEST).open("ab") as manifest:
        manifest.write(b"\x1b[2J" * 1000 + b"\n\\" + b"0" * 64 + b"  \\x\n")
    done = verify(site)
    assert (done.returncode, done.stderr) == (1, "")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]", done.stdout)
