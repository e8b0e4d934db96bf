"""What a page states about itself is taken with its origin, and is right or absent."""

from __future__ import annotations

import pytest

from briefgen.conversion import Converted, convert

TEXT = (
    "<p>The harbour of Port Ellery will stay open, the minister told parliament on Tuesday morning.</p>"
    "<p>Every berth and every job will be kept, she said, and nobody in the house objected to that.</p>"
)
GERMAN = (
    "<p>Der Hafen bleibt offen, sagte die Ministerin am Dienstag, und niemand hat dem widersprochen, weil die"
    " Leute das schon seit langer Zeit wollten.</p>"
)
TWO_ARTICLES = (
    '<script type="application/ld+json">[{"@type": "NewsArticle", "headline": "A b", "author": "X Y"},'
    ' {"@type": "NewsArticle", "headline": "C d", "author": "Z W"}]</script>'
)
OG_SITE = '<meta property="og:site_name" content="{}">'
PUBLISHED = '<meta property="article:published_time" content="{}">'
CANONICAL = '<link rel="canonical" href="{}">'
LINKED = '<script type="application/ld+json">{}</script>'
ARTICLE = (
    '{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "Harbour &amp; town",'
    ' "datePublished": "2031-05-06T23:30:00-05:00", "dateModified": "2031-05-09",'
    ' "author": [{"@type": "Person", "name": "Mara Quill"}, {"name": "Jo Birch"}],'
    ' "publisher": {"@id": "#p"}, "inLanguage": "en-gb"},'
    ' {"@id": "#p", "@type": "Organization", "name": "The Tidewater Post"}]}'
)


def stated(head: str, body: str = TEXT, attributes: str = "") -> Converted:
    data = (
        f"<!doctype html><html{attributes}><head>{head}</head><body><article>{body}</article></body></html>"
    )
    (only,) = convert(data.encode(), "page.html")
    return only


def values(told: Converted) -> dict[str, str]:
    return {str(key): one.value for key, one in told.stated.items()}


def test_what_is_linked_data_is_read_with_its_references() -> None:
    told = stated(LINKED.format(ARTICLE))
    assert values(told) == {
        "title": "Harbour & town",
        "date_published": "2031-05-06",
        "author": "Mara Quill, Jo Birch",
        "publisher": "The Tidewater Post",
        "language": "en-GB",
    }
    assert {one.origin for one in told.stated.values()} == {"the page's JSON-LD"}


def test_what_the_head_states_is_read() -> None:
    told = stated(
        "<title>Harbour to stay open | Tidewater Post</title>"
        '<meta name="author" content="By Mara Quill"><meta property="og:locale" content="en_US">'
        + OG_SITE.format("Tidewater Post")
        + CANONICAL.format("https://post.example/harbour")
        + PUBLISHED.format("2031-05-06"),
        "<h1>Harbour to stay open</h1>" + TEXT,
    )
    assert values(told) == {
        "title": "Harbour to stay open",
        "author": "Mara Quill",
        "publisher": "Tidewater Post",
        "date_published": "2031-05-06",
        "language": "en-US",
        "url": "https://post.example/harbour",
    }


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (OG_SITE.format("The Post") + '<meta property="og:title" content="A boat comes in - The Post">',
         TEXT, "A boat comes in"),
        ("<title>The Post » A boat comes in</title>", "<h2>A boat comes in</h2>" + TEXT, "A boat comes in"),
        ("<title>A boat comes home - some words</title>", TEXT, None),
        ("<title>The Post</title>", '<h1><a href="/">The Post</a></h1>' + TEXT, None),
        ('<meta property="og:title" content="A boat comes home">',
         "<h1><span>Port Ellery</span> A boat comes home</h1>" + TEXT, "A boat comes home"),
        ("", TEXT, None),
    ],
)  # fmt: skip
def test_a_title_has_no_name_of_a_site(head: str, body: str, title: str | None) -> None:
    assert values(stated(head, body)).get("title") == title


@pytest.mark.parametrize(
    ("head", "body", "date"),
    [
        ('<meta name="dc.date.issued" content="6 May 2031">', "", "2031-05-06"),
        ('<meta name="pubdate" content="20310506">', "", "2031-05-06"),
        ('<meta name="pubdate" content="Tue, 06 May 2031 10:00:00 GMT">', "", "2031-05-06"),
        ('<meta name="pubdate" content="05/06/2031">', "", None),
        ('<meta name="pubdate" content="2031-13-45">', "", None),
        ('<meta name="pubdate" content="0001-01-01T00:00:00Z">', "", None),
        ('<meta name="pubdate" content="9999-12-31T23:00:00Z">', "", None),
        ('<meta name="citation_publication_date" content="2031/5">', "", "2031-05"),
        ('<meta property="article:modified_time" content="2031-05-06">', "", None),
        ('<meta name="date" content="2031-05-06">', "", None),
        ('<meta name="date" content="2031-05-06">', "<p>6 May 2031</p>", "2031-05-06"),
        ('<meta name="date" content="2031-05-06">', "<p>Updated: 6 May 2031</p>", None),
        ("", '<time class="entry-date published" datetime="2031-05-06T08:00">6 May</time>', "2031-05-06"),
        ("", '<time class="updated" datetime="2031-05-06">6 May</time>', None),
        ("", '<ul><li><time class="published" datetime="2031-05-06">6 May</time></ul>', None),
        (PUBLISHED.format("2031-05-07T02:00:00Z"), "<p>May 6, 2031</p>", "2031-05-06"),
        (PUBLISHED.format("2031-05-07T02:00:00Z"), "", "2031-05-07"),
    ],
)  # fmt: skip
def test_a_date_is_that_of_publication_or_absent(head: str, body: str, date: str | None) -> None:
    assert values(stated(head, body + TEXT)).get("date_published") == date


@pytest.mark.parametrize(
    ("head", "key", "reason"),
    [
        (PUBLISHED.format("2031-05-06") + '<meta name="pubdate" content="2031-06-01">',
         "date_published", "the date is 2031-05-06"),
        (CANONICAL.format("https://a.example/x") + '<meta property="og:url" content="https://b.example/y">',
         "url", "the address is https://a.example/x"),
        ('<meta name="author" content="Mara Quill"><meta property="article:author" content="Jo Birch">',
         "author", "the author is Mara Quill"),
        ('<meta property="og:locale" content="fr_FR"><meta name="content-language" content="de">',
         "language", "the language is fr-FR"),
        ('<meta name="dc.publisher" content="Harbour Board">' + OG_SITE.format("Daily Gull"),
         "publisher", "the publisher is Harbour Board"),
    ],
)  # fmt: skip
def test_a_contradiction_leaves_the_key_out_and_is_said(head: str, key: str, reason: str) -> None:
    told = stated(head)
    assert key not in told.stated
    assert any(reason in doubt for doubt in told.doubts)


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="author" content="admin">',
        '<meta name="author" content="https://social.example/mara">',
        '<meta name="author" content="Daily Gull">' + OG_SITE.format("Daily Gull"),
        '<link rel="canonical" href="javascript:alert(1)">',
        '<link rel="canonical" href="/harbour">',
        '<link rel="canonical" href="https://post.example/">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>',
        TWO_ARTICLES,
    ],
)
def test_what_is_no_statement_is_absent(head: str) -> None:
    assert not {"author", "url", "title"} & set(stated(head).stated)


def test_a_text_in_another_language_than_stated_has_none() -> None:
    told = stated("", GERMAN * 3, ' lang="en"')
    assert "language" not in told.stated
    assert "in another" in told.doubts[-1]
