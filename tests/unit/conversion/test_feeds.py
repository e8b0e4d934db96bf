"""Items of feeds: full text before summaries, dates as published, and no address but those of the web."""

from __future__ import annotations

import json

import pytest

from briefgen.conversion import Converted, Unconvertible, convert

_RSS = """<?xml version="1.0"?><!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Quay &amp; Harbour</title><language>en-gb</language>%s</channel></rss>"""
_ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafen</title>
<author><name>Redaktion</name></author>%s</feed>"""


def read(data: str, name: str = "feed.xml") -> list[Converted]:
    return list(convert(data.encode(), name))


def values(document: Converted) -> dict[str, str]:
    return {key: stated.value for key, stated in document.stated.items()}


def test_an_item_of_rss() -> None:
    (document,) = read(
        _RSS % "<item><title>Fish &lt;b&gt;up&lt;/b&gt;</title><link>https://e.org/1</link>"
        "<pubDate>Mon, 06 Sep 2021 23:30:00 -0500</pubDate><author>a@e.org (Ann Lee)</author>"
        "<description>Short.</description><content:encoded><![CDATA[<p>One &rsquo;two&rsquo;.</p>"
        "<blockquote>Three<script>x()</script></blockquote>]]></content:encoded></item>"
    )
    assert document.text == "One ’two’.\n\n> Three\n"
    assert document.doubts == ()
    assert document.name == "Fish up"
    assert values(document) == {
        "title": "Fish up",
        "author": "Ann Lee",
        "publisher": "The Quay & Harbour",
        "date_published": "2021-09-06",
        "language": "en-gb",
        "url": "https://e.org/1",
    }
    assert document.stated["publisher"].origin == "the feed's title"


def test_a_summary_is_said_to_be_one() -> None:
    (document,) = read(_RSS % "<item><description>&lt;p&gt;Short.&lt;/p&gt;</description></item>")
    assert document.text == "Short.\n"
    assert document.doubts == ("the feed has only a summary or description of it",)


def test_an_entry_of_atom() -> None:
    (document,) = read(
        _ATOM
        % '<entry><title type="html">Ebbe &amp;amp; Flut</title><id>urn:1</id><updated>2024-05-06</updated>'
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins.</p></div></content></entry>'
    )
    assert document.text == "Eins.\n"
    assert values(document) == {
        "title": "Ebbe & Flut",
        "author": "Redaktion",
        "publisher": "Hafen",
        "language": "de",
    }


def test_the_feed_of_an_item_is_its_publisher() -> None:
    (document,) = read(
        _ATOM % "<entry><title>A</title><content>B</content><source><title>The Pier</title></source></entry>"
    )
    assert values(document)["publisher"] == "The Pier"
    assert "author" not in document.stated


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "/etc/passwd"]
)
def test_other_addresses_than_those_of_the_web_are_left_out(address: str) -> None:
    (document,) = read(
        _RSS % f"<item><link>{address}</link><guid>{address}</guid><description>A</description></item>"
    )
    assert "url" not in document.stated
    (document,) = read(
        json.dumps(
            {"version": "https://jsonfeed.org/version/1", "items": [{"content_text": "A", "url": address}]}
        ),
        "feed.json",
    )
    assert "url" not in document.stated


def test_an_item_of_a_json_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Quay",
        "language": "en",
        "items": [
            {
                "id": "1",
                "title": "Ebb",
                "url": "https://e.org/1",
                "content_html": "<p>One.</p><ul><li>Two</ul>",
                "summary": "Short",
                "date_published": "2020-01-02T23:00:00-05:00",
                "date_modified": "2021-01-02T23:00:00-05:00",
                "authors": [{"name": "Ann Lee"}],
            },
            {"id": "2", "summary": "Short"},
            {"id": "3"},
        ],
    }
    first, second = read(json.dumps(feed), "feed.json")
    assert first.text == "One.\n\n- Two\n"
    assert values(first) == {
        "title": "Ebb",
        "author": "Ann Lee",
        "publisher": "The Quay",
        "date_published": "2020-01-02",
        "language": "en",
        "url": "https://e.org/1",
    }
    assert (second.name, second.text) == ("2", "Short\n")
    assert second.doubts == ("the feed has only a summary or description of it",)


@pytest.mark.parametrize("written", [_RSS % "", _RSS % "<item/>", "<rss>", "<rss", "<feed >&e;</feed>"])
def test_a_feed_without_text_is_refused(written: str) -> None:
    with pytest.raises(Unconvertible):
        read(written, "a.rss")
