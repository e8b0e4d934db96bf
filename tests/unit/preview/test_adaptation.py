from __future__ import annotations

import pytest

from briefgen.preview.adaptation import adapted


def adapt(html: str) -> str:
    return adapted(html, "topics/a/", lambda address: address if address.startswith("https://") else None)


def test_ids_begin_with_the_page() -> None:
    assert adapt('<h2 id="figures">F</h2>') == '<h2 id="topics/a/figures">F</h2>'
    assert adapt('<label for="x">l</label>') == '<label for="topics/a/x">l</label>'


def test_a_link_that_leads_nowhere_keeps_its_words() -> None:
    assert adapt('<a href="../b/">there</a>') == "<a>there</a>"


def test_a_link_to_the_web_tells_nothing_of_where_it_stands() -> None:
    expected = '<a href="https&#58;//a.example/?x&#38;y" rel="noopener noreferrer external">o</a>'
    assert adapt('<a href="https://a.example/?x&#38;y" target="_blank">o</a>') == expected


@pytest.mark.parametrize(
    "html",
    [
        '<script type="application/ld+json">{"a": "</p>"}</script>',
        "<style>p {}</style>",
        "<SCRIPT>alert(1)</SCRIPT >",
        '<link rel="stylesheet" href="//evil.test">',
        '<meta http-equiv="refresh" content="0;url=//evil.test">',
        '<base href="//evil.test">',
        '<iframe src="//evil.test"><p>x</p></iframe>',
        '<form action="//evil.test"><input name="x"><button>x</button></form>',
        '<img src="//evil.test/x.png" alt="x">',
        '<object data="x"><object data="y"></object>z</object>',
        "<!-- a comment -->",
        "<?php echo 1 ?>",
        '<ul class="bg-related bg-data"><li><ul><li>x</li></ul></li></ul>',
        '<h2 id="data">Download and cite</h2>',
        "<svg/onload=alert(1)></svg>",
    ],
)
def test_what_runs_or_loads_is_left_out_with_all_that_is_in_it(html: str) -> None:
    assert adapt(f"<p>before</p>{html}<p>after</p>") == "<p>before</p><p>after</p>"


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<svg/>", ""),
        ("<svg><svg/><path/></svg>", ""),
        ("<math/>", "<math></math>"),
        ("<form/>x</form>", ""),
    ],
)
def test_a_slash_closes_an_element_of_another_language_alone(html: str, left: str) -> None:
    assert adapt(f"{html}<p>after</p>") == f"{left}<p>after</p>"


@pytest.mark.parametrize("attribute", ['onclick="x()"', 'style="color: red"', 'srcset="//e"', 'ping="//e"'])
def test_an_attribute_that_runs_or_loads_is_left_out(attribute: str) -> None:
    assert adapt(f"<p {attribute}>x</p>") == "<p>x</p>"


def test_an_image_within_the_page_is_kept() -> None:
    html = '<img src="data&#58;image/png&#59;base64,AA" alt="a">'
    assert html.replace("&#59;", ";") == adapt(html)


def test_evidence_is_opened() -> None:
    assert (
        adapt('<details class="bg-evidence">x</details>') == '<details class="bg-evidence" open>x</details>'
    )
    assert adapt('<details class="bg-context">x</details>') == '<details class="bg-context">x</details>'


@pytest.mark.parametrize("text", ["&#60;b&#62; &amp;lt; &copy;", "a &amp; b", "e\u0301 \u2028 \U0001f600"])
def test_text_is_handed_on_as_it_was_written(text: str) -> None:
    assert adapt(f"<p>{text}</p>") == f"<p>{text}</p>"


def test_an_attribute_stays_one() -> None:
    html = '<p title="&#34; onclick&#61;&#34;x()&#13;&#10;&#60;">x</p>'
    assert adapt(html) == html
