"""Texts made to do harm in a page, a script, an address, a table or a terminal; what a page shows of them.

One list for all tests: through models and templates (``acceptance/test_escaping.py``), and through whole
projects as files, in a browser and in the machine formats (``browser/test_hostile_corpus.py``).
"""

from __future__ import annotations

import re
from typing import Final

BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
PAYLOADS: Final = (
    # syntax of every stage
    "<script>alert(1)</script>", "</script><script>alert(1)", "<img src=x onerror=alert(1)>",
    "<b>bold</b>", "</p></div></article></body>", "<!-- comment", "-->", "<![CDATA[ x ]]>",
    "<?php echo 1 ?>", "<!DOCTYPE x>", "<details open>", "<style>*{display:none}</style>",
    "<base href=//evil.test>", "<svg/onload=alert(1)>", "<textarea>", "<plaintext>", "<noscript>",
    "<title>x</title>", "<iframe src=//evil.test>", "<math><mi>x", "&lt;b&gt;", "&amp;", "&#60;b&#62;",
    "&copy;", "&", "&notanentity;", "AT&T", "&#x202e;", "**bold**", "__bold__", "*emphasis*",
    "_emphasis_", "`code`", "```", "~~~", "~~gone~~", "==mark==", "^^up^^", "# heading",
    "## heading {#top}", "- item", "+ item", "* item", "1. item", "1) item", "> quoted", "    code",
    "---", "===", "***", "| a | b |", "|---|", ": definition", "!!! note", "/// note", ":::: x", "%%%",
    "...", "--", "[link](javascript:alert(1))", "![image](x)", "[a]: //evil.test", "[^1]: note", "[^1]",
    "*[HTML]: abbr", "[TOC]", "[[wiki]]", "<https://evil.test>", "see https://evil.test/",
    "www.evil.test", "a@evil.test", "javascript:alert(1)", "{{ config }}", "{% raw %}", "{# comment #}",
    "{: onclick=alert(1) }", "{#__config}", "${x}", "$x$", "$$x$$", '--8<-- "/etc/passwd"', "-8<- x",
    ';--8<-- "x"', ":smile:", ":material-x:", "@user", "#1", "(c)", "1st", "1/2",
    '" onmouseover="alert(1)', "' onmouseover='alert(1)", '"', "'", "\\", "\\<b\\>", "`", "``` x ```",
    "/", "?", 'data-search-exclude="x"', "wzxhzdk:0", "\x02wzxhzdk:0\x03", "klzzwxh:0000",
    "\x02klzzwxh:0000\x03", "two  spaces", "tab\there", "line\nbreak", "line\r\nbreak", "form\x0cfeed",
    "para\n\ngraph", "line\u2028sep", "next\x85line", "no\xa0break", "zero\u200bwidth", "bell\x07",
    "escape\x1b[31m", "delete\x7f", "\ufeffbom", "over\u202eride", "iso\u2066late", "left\u200eto", "é",
    "😀", "한국어", "العربية", "\U000e0041tag", "\ufffe", "\U0001ffff", "x" * 400, "wide " * 20,
    "On 2023-01-30: no", "yes", "null", "~", "!!python/object:x", "%TAG", "key: value", "- - -", "'a': b",
    "|", ">-",
    # elements and attributes
    '<a href="javascript:alert(1)">x</a>', '<a href=" &#1;javascript:alert(1)">x</a>',
    "<form action=//evil.test><input name=q autofocus onfocus=alert(1)>",
    "<form name=location id=cookie>", '<img name=body src="//evil.test/x.png">',
    "<input id=__search type=checkbox checked>", '<meta http-equiv=refresh content="0;url=//evil.test">',
    "<link rel=stylesheet href=//evil.test/x.css>", "<object data=//evil.test>",
    "<embed src=//evil.test>", "<video src=//evil.test autoplay onerror=alert(1)>",
    "<audio src=x onerror=alert(1)>", "<body onload=alert(1)>", "<select><option>",
    "<template><b>x</b></template>", "<slot name=x>", "<dialog open>", "<marquee onstart=alert(1)>",
    "<button formaction=javascript:alert(1)>", "<isindex action=javascript:alert(1) type=submit>",
    "<frameset onload=alert(1)>", "<table><tr><td>", "<portal src=//evil.test>",
    '<script id=__config type=application/json>{"base":"//evil.test"}</script>',
    "<script type=module src=//evil.test/x.js></script>", "<script>/*", "*/alert(1)//", "<!--<script",
    "<!--<script>-->", "--!><script>alert(1)</script>", "<![endif]-->", "<xmp>", "<listing>", "<noembed>",
    "<noframes>", '<style>@import "//evil.test"', "<scr<script>ipt>alert(1)</script>",
    "<ScRiPt>alert(1)</sCrIpT>", '<img/src="x"/onerror="alert(1)">', "<img src=`x`onerror=alert(1)>",
    "<a/onclick=alert(1)>", "<<b>b", "<b <script>alert(1)</script>", "<\x01script>", "</ script>",
    "<%= 7*7 %>",
    # parsers that read twice (mXSS), foreign content, XML
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
    "<svg><foreignObject><script>alert(1)</script></foreignObject></svg>",
    '<svg><a xlink:href="javascript:alert(1)"><text>x',
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", '<svg><use href="//evil.test/x.svg#a">',
    "<svg><set attributeName=href to=javascript:alert(1)>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<p><svg></p><title>a</title>", '<textarea><img title="</textarea><img src=x onerror=alert(1)>">',
    '<title><a title="</title><img src=x onerror=alert(1)>">',
    '<iframe srcdoc="<script>alert(1)</script>">', "<![CDATA[<script>alert(1)</script>]]>", "]]>",
    '<?xml version="1.0"?>', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    '<!ENTITY % x "y">', "%x;", "&a;",
    '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
    # entities
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#x3c;script&#x3e;", "&#60script", "&#0;", "&#x110000;",
    "&#xD800;", "&#128;", "&lt", "&LT;", "&colon;", "&Tab;", "&NewLine;", "&amp;lt;b&amp;gt;", "&zwnj;",
    "&#", "&#x",
    # addresses
    "java\tscript:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:alert(1)",
    "javascript&colon;alert(1)", "jav&#x09;ascript:alert(1)", "javascript://%0aalert(1)",
    "javascript:alert(1)//https://good.test", "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=",
    "data:image/svg+xml,<svg onload=alert(1)>", "//evil.test", "/\\evil.test", "\\\\evil.test",
    "https:evil.test", "https:///evil.test", "https://good.test@evil.test",
    "https://user:pass@evil.test/", "http://[::1", "http://[::1]/", "http://127.0.0.1:99999/",
    "http://evil.test:0x50/", 'https://evil.test/" onclick=alert(1)', "https://evil.test/<script>",
    "https://evil.test/#:~:text=x", "https://xn--80ak6aa92e.test/", "https://evil.test/\u202etxt.exe",
    "ftp://evil.test/", "file:///etc/passwd", "blob:https://evil.test/x", "filesystem:https://evil.test/",
    "view-source:https://evil.test", "mailto:a@evil.test?bcc=b@evil.test", "tel:+1",
    "intent://x#Intent;end", "ｊavascript:alert(1)", "jаvascript:alert(1)", "https://еvil.test/",
    "http://evil。test/", "../../../etc/passwd", "%2e%2e%2f", "?x=<b>", "#<img src=x onerror=alert(1)>",
    "https://", "https:// /",
    "https://" + "a" * 300,
    # Markdown, what extends it, and templates
    '[a](b "c")', "[a](<javascript:alert(1)>)", "[a][b]", "[b]: javascript:alert(1)",
    "![a](//evil.test/x.png)", "![a][b]", "<javascript:alert(1)>", "[a](#__config)",
    "# heading {#__search}", "## a {: #__palette_0 }", "{: .annotate }", "{ .annotate }", "{.bg-exact}",
    '{ #q-1 data-source="x" }', '{: data-briefgen="quotation" }', "[x]{: onclick=alert(1)}",
    "1. a { .annotate }", ":material-account-circle:", ":fontawesome-brands-x:",
    ":octicons-alert-16:{ .x }", "++ctrl++", "{++a++}", "{--a--}", "{~~a~>b~~}", "{==a==}", "{>>a<<}",
    '=== "Tab"', "??? note", '!!! danger "x"', "- [ ] task", "- [x] task", "H~2~O", "x^2^", "\\(x\\)",
    "\\[x\\]", "```mermaid", "``` {.python}", "~~~ js", "*[abbr]: x", "[^a]: <script>",
    "Term\n: definition", "a | b\n--|--\n1 | 2", "Title\n===", "a  \nb", '<div markdown="1">',
    "<span markdown>**b**</span>", "--8<--", "--8<-- [start:x]", '--8<-- "https://evil.test/x"',
    '-8<- "x"', '{% include "x" %}', "{% include-markdown 'x' %}", "{{ 7*7 }}", '{{ "".__class__ }}',
    "{%- for x in y -%}", "{%", "%}", "{{", "}}", "{#", "#}", "{##", "##}", "${{ secrets.X }}", "#{7*7}",
    "<%", "@{x}", "!ENV X", "!!js/function x", "---\ntitle: x\n---", "+++", "title: x",
    "search:\n  exclude: true", "[TOC]\n", "[[toc]]", "[a]: #\n[a]", "\\\\", "\\`", "\\[",
    "<!-- more -->", "[//]: # (x)", "<br>", "<br/>", "<hr>", "&nbsp;",
    # the theme and its scripts
    'data-md-component="search"', "data-md-color-scheme", "__md_scope", "__config", "__search",
    "__palette", "__drawer", "data-pagefind-ignore", 'data-pagefind-filter="kind:x"',
    "data-pagefind-meta", "bg-exact", 'class="bg-exact" data-source="source-0"', "md-typeset",
    "search.exclude", "constructor", "__proto__", "hasOwnProperty", "toString", "prototype",
    # tables, JSON, BibTeX, shells and logs
    '=HYPERLINK("//evil.test","x")', "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\n=1+1",
    "=cmd|'/c calc'!A1", "%0A=1", ";=1+1", ",=1+1", '"=1+1"', "＝1+1", '","', '"",', '{"a": 1}', '"}',
    '"}]', "\\u003cscript\\u003e", "\\n", "\\x3cscript", "a\u2029b", "@article{x,", "title = {x}", "}",
    "{", "}}, {{", "\\input{/etc/passwd}", "\\write18{id}", "$(id)", "`id`", "| id", "; id", "&& id",
    "%s%n", "%(x)s", "{0}", "{x.__class__}", "' OR 1=1 --", "::error file=x::y", "::set-output name=x::y",
    "##[error]x", "::stop-commands::x", "\n::error::x", "::warning::",
    # characters
    "+ADw-script+AD4-", "\u2066\u2069", "\u202d", "\u200f", "\u061c", "\u200d", "\u2060", "\xad",
    "\ufff9a\ufffa", "\U000e0001", "\U000e007f", "️", "\ud7ff", "\ue000", "\ufdd0", "\U0010ffff",
    "̀" * 40, "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", "͏", "ᅟ", "ㅤ", "⠀", "\u0378", "ﷺ", "𝕳𝖊𝖑𝖑𝖔", "ﬁne", "ſ", "İ",
    "ß", "ǰ", "＜script＞", "‹script›", "〈b〉", "\x80", "\x9b31m", "\x1b]8;;//evil.test\x07x", "\x08\x08",
    "\x7f", "a\x0bb", "\x02", "a\rb", "NULL", "undefined", "NaN", "true", "0", "-0", "1e999", "١٢٣",
    "a" * 480, "<" * 200, "[" * 200, "&" * 200, "*" * 200, '"' * 100, "👨\u200d👩\u200d👧", "ab̸c",
)  # fmt: skip
UNSPEAKABLE: Final = frozenset({
    "```", '" onmouseover="alert(1)', '"', "``` x ```",
    '<script id=__config type=application/json>{"base":"//evil.test"}</script>',
    'https://evil.test/" onclick=alert(1)', "```mermaid", "``` {.python}", "a | b\n--|--\n1 | 2",
    '=HYPERLINK("//evil.test","x")', '","', '"}', '"}]', '"' * 100,
})  # fmt: skip
"""What a source cannot print within a quotation: its marks, or a block of text, end the quotation before."""

ADDRESSES: Final = frozenset({
    "http://[::1]/", "https://evil.test/#:~:text=x", "https://xn--80ak6aa92e.test/", "https://еvil.test/",
    "http://evil。test/", "https://" + "a" * 300,
})  # fmt: skip
"""What is an address that may be linked, and so becomes a link where an address is asked for."""


def displayed(payload: str) -> str:
    """What the page may show instead: control characters made visible, and the end of a page as a space."""
    pictures = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n\f\r"} | {12: " "}
    unprintable = dict.fromkeys((*range(0x80, 0xA0), 0xFDD0, 0xFFFE, 0x1FFFF, 0x10FFFF), "\ufffd")
    return BIDI.sub("\ufffd", payload.translate({**pictures, 0x7F: "\u2421", **unprintable}))
