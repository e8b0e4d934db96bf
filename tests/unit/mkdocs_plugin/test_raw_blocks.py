from __future__ import annotations

import re

import pytest
from markdown import Markdown

from briefgen.mkdocs_plugin.raw_blocks import RawBlocks

PAGES = [
    "# Title {#top}\n\n<p>One</p>\n\n## Two {#two}\n\n<div>\n<div>in</div>\n\n</div>\n<section>x</section>\n",
    "<ul>\n\n<li>one</li>\n\n</ul>\n",
    "Words *of* an owner's template\n\n<p>One</p>\n\n- a list\n- of two\n",
    "<p>One</p> and more in the line\n\n<p>Two</p>\n",
    "<p>Never closed\n\n## Heading\n\n<div>x</div>\n",
    "<p>One</p>\n\n<unknown>\n\n<div>inner</div>\n\n</unknown>\n",
    "<div>outer\n\n<p>inner</p>\n\n</div> tail\n\n<p>after</p>\n",
    '<div markdown="1">\n\n*emphasis*\n\n</div>\n\n<p>after</p>\n',
    "<!-- a comment\n\n<p>not a block</p>\n\n-->\n\n<p>One</p>\n",
    '<pre>\n\n<p>shown</p>\n\n</pre>\n\n<p id="here">One</p>\n',
    "```\n\n<p>code</p>\n\n```\n\n<p>One</p>\n",
    "",
]


def rendered(text: str) -> str:
    return Markdown(extensions=["attr_list", "fenced_code", "md_in_html", "tables", "toc"]).convert(text)


def without_space(html: str) -> str:
    return re.sub(r">\s+", ">", html)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_what_markdown_makes_of_all_of_it(page: str) -> None:
    blocks = RawBlocks(page)
    complete = blocks.put_back(rendered(blocks.markdown))
    if complete is None:  # the plugin renders such a page as a whole
        assert "```" in page
        return
    assert without_space(complete) == without_space(rendered(page))


def test_blocks_side_by_side_leave_one_paragraph_to_markdown() -> None:
    assert RawBlocks("<p>One</p>\n<p>Two</p>\n\n<p>Three</p>\n").markdown.strip().count("\n") == 0


def test_the_ids_in_blocks_are_known() -> None:
    assert RawBlocks('<p id="one">“id=&#34;two&#34;”</p>\n\n# Three {#three}\n').ids == {"one"}


def test_a_place_that_an_extension_changed_is_noticed() -> None:
    assert RawBlocks("<p>One</p>\n").put_back("<p class='lead'>briefgen-block-0-of-1</p>") is None
