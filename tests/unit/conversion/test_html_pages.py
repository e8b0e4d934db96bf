"""Of a saved page its text is taken, whole and without what stands around it, in any script and encoding."""

from __future__ import annotations

import pytest

from briefgen.anchoring import anchor
from briefgen.conversion import Converted, Unconvertible, convert

ENGLISH = """
<!DOCTYPE html><html lang="en-GB"><head><title>Harbour to stay open, minister says | The Tidewater Post</title>
<meta property="og:title" content="Harbour to stay open, minister says"></head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
<main><article><h1>Harbour to stay open, minister says</h1>
<p class="standfirst">The government has dropped its plan to close the harbour at Port Ellery by the summer.</p>
<div class="share-buttons">Share this article with your friends on all networks</div>
<p>The harbour of Port Ellery will stay open, the minister for transport told parliament on Tuesday morning.</p>
<p>&ldquo;We&rsquo;ll keep every berth, and every job,&rdquo; Mara Quill&nbsp;said.<sup><a href="#n1">1</a></sup></p>
<blockquote><p>Nobody asked us whether we wanted to close. We would have said no, as we have for years.</p></blockquote>
<p>Three measures are planned for the coming months, according to a paper of the ministry:</p>
<ul><li>a new breakwater,</li><li>a deeper channel,</li><li>and a school for pilots.</li></ul>
<aside class="related-stories"><h3>Related</h3><p>Why the lighthouse of Port Ellery was painted green last year.</p></aside>
<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2031</td><td>412</td></tr></table>
<p>The opposition welcomed the decision, and called it <q>late, but right</q>, in a statement on Tuesday.</p>
</article></main>
<section id="comments"><p>First comment: I have always said so, and nobody in this town has ever listened.</p></section>
<footer>Copyright The Tidewater Post. All rights reserved, in this world and in the next one.</footer></body></html>
"""  # noqa: E501


def page(text: str, name: str = "page.html", encoding: str = "utf-8") -> Converted:
    (only,) = convert(text.strip().encode(encoding), name)
    return only


@pytest.fixture(scope="module")
def english() -> Converted:
    return page(ENGLISH)


@pytest.mark.parametrize(
    "line",
    [
        "# Harbour to stay open, minister says",
        "The government has dropped its plan to close the harbour at Port Ellery by the summer.",
        "“We’ll keep every berth, and every job,” Mara Quill\u00a0said.[1]",
        "> Nobody asked us whether we wanted to close. We would have said no, as we have for years.",
        "- a deeper channel,",
        "Year | Ships",
        "2031 | 412",
        "The opposition welcomed the decision, and called it “late, but right”, in a statement on Tuesday.",
    ],
)
def test_the_text_is_there_as_it_is_read(english: Converted, line: str) -> None:
    assert line in english.text.split("\n")


@pytest.mark.parametrize(
    "words", ["Home", "Share this", "Related", "lighthouse", "First comment", "Copyright"]
)
def test_what_stands_around_it_is_not(english: Converted, words: str) -> None:
    assert words not in english.text


def test_every_quotation_anchors(english: Converted) -> None:
    for words in ("We'll keep every berth, and every job", "late, but right", "Nobody asked us"):
        assert anchor(english.text, words)
    assert english.doubts == ()
    assert (english.converter or "").startswith("trafilatura ")


def test_german_with_a_declared_encoding() -> None:
    told = page(
        '<html lang="de"><meta charset="iso-8859-1"><body><article><h1>Hafen bleibt offen</h1>'
        "<p>Der Hafen bleibt geöffnet, sagte die Ministerin am Dienstag im Landtag in Schwerin.</p>"
        "<p>\x84Wir behalten jeden Liegeplatz\x93, sagte Mara Groß nach der Sitzung des Ausschusses.</p>"
        "<p>Sie nannte die Pläne der Reederei <q>reine Träumerei</q> und verließ danach den Saal.</p>",
        encoding="latin-1",
    )
    assert "„Wir behalten jeden Liegeplatz“, sagte Mara Groß" in told.text
    assert "„reine Träumerei“" in told.text
    assert told.doubts == ()


def test_japanese_with_readings_above_the_characters() -> None:
    told = page(
        '<html lang="ja"><meta charset="shift_jis"><body><article><h1>港は閉鎖しない</h1>'
        "<p>運輸大臣は火曜日、エレリー港を閉鎖しないと<ruby>国会<rt>こっかい</rt></ruby>で述べた。"
        "港では四百人が働いている。</p>"
        "<p>「すべての岸壁を残す」と大臣は語り、来年の予算に新しい防波堤の費用を盛り込む考えを示した。</p>"
        "</article>",
        encoding="cp932",
    )
    assert "閉鎖しないと国会で述べた" in told.text
    assert anchor(told.text, "すべての岸壁を残す")


def test_arabic_from_right_to_left() -> None:
    told = page(
        '<html lang="ar" dir="rtl"><body><article><h1>الميناء يبقى مفتوحا</h1>'
        "<p>قالت الوزيرة يوم الثلاثاء أمام البرلمان إن الميناء سيبقى مفتوحا أمام السفن طوال العام المقبل.</p>"
        "<p>وأضافت: «سنحافظ على كل رصيف وعلى كل وظيفة» ثم غادرت القاعة بعد نقاش طويل مع النواب.</p></article>"
    )
    assert anchor(told.text, "سنحافظ على كل رصيف وعلى كل وظيفة")


def test_mojibake_is_repaired_and_said() -> None:
    told = page(
        "<html><body><article><p>â€œWe will keep every berth and every job,â€\x9d the minister told"
        " the parliament on Tuesday.</p><p>Nobody in the town had expected it, the mayor said later"
        " on the same day.</p></article>"
    )
    assert "“We will keep every berth and every job,” the minister" in told.text
    assert "garbled" in told.doubts[0]


def test_a_wrong_declaration_is_said() -> None:
    text = "<p>Die Größe der Flotte bleibt, wie sie ist, sagte der Bürgermeister am Abend im Rathaus.</p>"
    told = page(f'<html><meta charset="iso-8859-1"><body>{text * 2}')
    assert "Die Größe der Flotte" in told.text
    assert "but is UTF-8" in told.doubts[0]


def test_a_few_wrong_bytes_are_said_and_many_are_another_encoding() -> None:
    text = "Die Größe der Flotte bleibt für alle Häfen gleich, und die Bürger dürfen öffentlich mitreden. "
    (few,) = convert(f"<html><body><p>{text * 20}".encode() + b" Stra\xdfe.</p>", "page.html")
    assert few.text.count("Größe") == 20
    assert "became the sign" in few.doubts[0]
    (many,) = convert(f"<html><body><p>{text * 20}</p>".encode("latin-1"), "page.html")
    assert many.text.count("Größe") == 20
    assert "\ufffd" not in many.text


def test_a_page_whose_wrapper_is_called_navigation_is_read() -> None:
    text = "<p>The harbour will stay open for all of the coming year, the ministry said on Monday.</p>"
    told = page(
        f'<html><body style="visibility:hidden"><div class="left-navigation">{text * 4}</div></body></html>'
    )
    assert told.text.count("The harbour will stay open") == 4


def test_every_entry_of_a_live_blog_is_kept_in_order() -> None:
    entries = "".join(
        f'<div class="entry" id="e{hour}"><h2>{hour}:00 Talks, hour {hour}</h2>'
        f"<p>In hour {hour} the delegates of both sides spoke about point {hour} at length.</p></div>"
        for hour in range(9, 15)
    )
    told = page(f"<html><body><article><h1>Live: the talks</h1>{entries}</article></body></html>")
    places = [told.text.index(f"In hour {hour} the delegates") for hour in range(9, 15)]
    assert places == sorted(places)
    assert "## 9:00 Talks, hour 9" in told.text


def test_boxes_that_lead_to_other_articles_are_no_text() -> None:
    boxes = "".join(
        f'<div class="box"><h3><a href="/{number}">Story {number} of the day</a></h3>'
        f"<p>In short: what happened in story {number} of the day, and whom it concerns.</p></div>"
        for number in range(4)
    )
    text = "<p>The harbour will stay open for all of the coming year, the ministry said on Monday.</p>"
    told = page(f"<html><body><article><h1>Harbour</h1>{text * 3}<p>Advertisement</p>{boxes}{text}</article>")
    assert "In short" not in told.text
    assert "Advertisement" not in told.text
    assert told.text.count("The harbour will stay open") == 4


def test_a_text_in_several_boxes_is_whole() -> None:
    text = "<p>The harbour will stay open in month {} of the coming year, the ministry said on Monday.</p>"
    boxes = "".join(
        f'<div class="chunk">{"".join(text.format(f"{box}-{month}") for month in range(5))}</div>'
        '<div class="ad">Ad</div>'
        for box in range(3)
    )
    told = page(f"<html><body><main><h1>Harbour</h1><div class=chunks>{boxes}</div></main>")
    assert told.text.count("The harbour will stay open in month") == 15


def test_notes_and_linked_sentences_are_kept() -> None:
    told = page(
        "<html><body><article><h1>Harbour</h1>"
        "<p>The harbour will stay open for the whole of the coming year, the ministry said on Monday.</p>"
        '<p><a href="/a">“We will keep every berth and every job in the port,” the minister said.</a></p>'
        "<p>Nobody in the town had expected it, the mayor of Port Ellery said later on the same day.</p>"
        '<ol class="references"><li><a href="https://gov.example">Plan for the harbours</a></ol></article>'
    )
    assert "“We will keep every berth" in told.text
    assert "- Plan for the harbours" in told.text


def test_a_page_that_is_not_free_is_said() -> None:
    told = page(
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "A",'
        ' "isAccessibleForFree": false}</script></head><body><article><p>The first lines of the report'
        " are free to read for everybody who opens the page.</p><p>For the rest you have to subscribe"
        " to the paper, which costs a coin a week.</p></article></body></html>"
    )
    assert "only its beginning" in told.doubts[-1]


def test_xhtml_closes_its_scripts_itself() -> None:
    told = page(
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head>'
        '<script src="a.js"/><title>T</title></head><body><p>The harbour will stay open for the whole'
        " of the coming year, the ministry says.</p></body></html>",
        "page.xhtml",
    )
    assert told.text.startswith("The harbour will stay open")


def test_a_page_saved_as_one_message_is_read() -> None:
    told = page(
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://post.example/harbour\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\n'
        "Content-Transfer-Encoding: quoted-printable\n\n<html><body><p>=E2=80=9CWe will keep every berth"
        " and every job,=E2=80=9D the minister said on Tuesday.</p></body></html>\n--b--\n",
        "page.mhtml",
    )
    assert "“We will keep every berth and every job,” the minister" in told.text
    assert told.stated["url"].value == "https://post.example/harbour"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<html></html>", "has no text"),
        ("<!doctype html>", "empty"),
        ('<html><frameset><frame src="a.html"></frameset></html>', "frames"),
        ("<html><body><noscript>Please enable JavaScript.</noscript><div id=app></div>", "JavaScript"),
        ("<html><body><div id=root></div><script src=a.js></script>", "JavaScript"),
        ("<html><body>" + "<div>" * 1000 + "deep", "deeply"),
        ("<html><body>" + "<i>" * 130_000, "elements"),
        ("<html><body><p " + " ".join(f'a{n}="<"' for n in range(4000)) + ">x", "attributes"),
        ("<html>" + "\0" * 100, "NUL"),
    ],
)
def test_a_page_without_a_text_says_why(text: str, reason: str) -> None:
    with pytest.raises(Unconvertible, match=reason):
        page(text)


@pytest.mark.parametrize(
    "beginning",
    [
        "<!doctype HTML>",
        "\n <HTML lang=en>",
        "\ufeff<html>",
        '<?xml version="1.0"?>\n<html>',
        "<!-- a --><html>",
    ],
)
def test_a_page_is_known_by_its_beginning(beginning: str) -> None:
    told = page(
        f"{beginning}<body><p>The harbour will stay open for the whole of the coming year.</p>", "page.txt"
    )
    assert told.converter


def test_a_text_about_html_is_no_page() -> None:
    assert page("html is a language, and <html> its first tag", "notes.txt").converter is None
