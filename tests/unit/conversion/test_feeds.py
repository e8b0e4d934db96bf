"""RSS and Atom as sites write them, and as nobody should."""

from __future__ import annotations

import pytest

from briefgen.conversion import Converted, Unconvertible, convert

RSS = """\
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Day</title><link>https://day.test/</link><language>en-gb</language>
<item><title>The bridge &amp; the mayor</title><link>https://day.test/bridge</link>
<dc:creator>Ann Lee</dc:creator>
<pubDate>Thu, 02 May 2024 23:30:00 -0400</pubDate><guid>bridge-1</guid>
<description>A teaser.</description>
<content:encoded><![CDATA[<p>“We cannot keep it open,” said Ann Lee.</p>
<blockquote><p>It is old.</p></blockquote>
<script>alert(1)</script>]]></content:encoded></item>
<item><title>Rain</title><link>file:///etc/passwd</link><description>It rained.</description></item>
</channel></rss>
"""
ATOM = """\
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Der Tag</title>
<entry><id>urn:1</id><title>Die Brücke</title><link href="https://tag.test/1"/><updated>2024-06-01T00:00:00Z</updated>
<content type="html">&lt;p&gt;„Nein“, sagte sie.&lt;/p&gt;</content></entry></feed>
"""


def values(document: Converted) -> dict[str, str]:
    return {key: stated.value for key, stated in document.stated.items()}


def test_an_item_of_rss_is_a_document_of_its_whole_content() -> None:
    first, second = convert(RSS.encode(), "feed.rss")
    assert first.text == "“We cannot keep it open,” said Ann Lee.\n\n> It is old.\n"
    assert values(first) == {
        "title": "The bridge & the mayor", "author": "Ann Lee", "publisher": "The Day",
        "date_published": "2024-05-02", "language": "en-gb", "url": "https://day.test/bridge",
    }  # fmt: skip
    assert first.stated["publisher"].origin == "the feed's title"
    assert (first.name, first.doubts) == ("bridge-1", ())
    assert second.text == "It rained.\n"
    assert "url" not in second.stated
    assert "the feed has only a summary of the text" in second.doubts


def test_when_an_item_was_changed_is_not_when_it_was_published() -> None:
    (only,) = convert(ATOM.encode(), "feed.atom")
    assert only.text == "„Nein“, sagte sie.\n"
    assert values(only) == {
        "title": "Die Brücke", "publisher": "Der Tag", "language": "de", "url": "https://tag.test/1",
    }  # fmt: skip


BOMB = "<rss><channel><title>&l9;</title></channel></rss>"
THIEF = "<rss><channel><item><title>&x;</title></item></channel></rss>"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "text",
    [
        f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">{LAUGHS}]>{BOMB}',
        f'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>{THIEF}',
        "<rss version='2.0'><channel><title>Empty</title></channel></rss>",
        "https://day.test/feed",
        "file:///etc/passwd",
        "",
        "<" * 10_000,
    ],
    ids=["laughs", "file", "empty", "address", "path", "nothing", "brackets"],
)
def test_what_is_no_feed_is_refused(text: str) -> None:
    with pytest.raises(Unconvertible):
        list(convert(text.encode(), "a.xml"))
