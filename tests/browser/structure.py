"""What a page is made of, as the browser has it once its scripts have run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

# Left aside: attributes that are text; what stands or not by an address being one; the choices of a filter,
# made of the texts; other sources' wordings, which texts that are alike have; what is in pictures, whose
# labels are where their length leaves room; the isolation of bidi controls, of which a harmless text has
# none; and how many entries a list has, where texts that are alike make one. The theme gives what it cuts
# short a title of its own, and its sidebars their height in its own time.
_READ = """() => {
  const said = new Set(['content', 'aria-label', 'title', 'alt', 'data-count', 'data-total']);
  const lines = [], outward = [];
  const walk = (element, depth) => {
    if (element.matches('select, .bg-variants, .bg-chart svg')) return;
    const away = element.localName === 'a' && element.host && element.host !== location.host;
    if (away) outward.push([element.protocol, element.rel]);
    const flat = away || element.matches('span.bg-bidi, span.bg-address');
    if (!flat) {
      const free = name => said.has(name) || name.startsWith('data-by-');
      const shown = ({name, value}) => name + '=' + (free(name) ? '' : value);
      const own = ({name}) => !(name === 'title' && element.matches('.md-ellipsis'))
        && !(name === 'style' && element.matches('.md-sidebar, .md-sidebar__scrollwrap'));
      const attributes = [...element.attributes].filter(own).map(shown).sort().join(' ');
      lines.push([depth, element.namespaceURI, element.localName, attributes].join(' '));
    }
    for (const child of element.children) walk(child, flat ? depth : depth + 1);
  };
  walk(document.documentElement, 0);
  const exact = [...document.querySelectorAll('.bg-exact')].map(
    element => [element.closest('[data-source]').dataset.source, element.textContent]);
  const said_here = [...document.querySelectorAll("[data-briefgen='quotation']")].map(
    element => element.querySelector('.bg-exact').textContent);
  return {lines, outward, exact, quotations: said_here, title: document.title};
}"""
_NAMED_BY_WORDS = re.compile(r"\b(?:h-)?[qfpe]-[a-z0-9-]+|passage-\d+-\d+")


def read(page: Page) -> dict[str, Any]:
    """The elements with their attributes in order, outward links, quoted words by source, and the title."""
    found: dict[str, Any] = page.evaluate(_READ)
    origin = page.url.split("/", 3)[2]
    found["lines"] = [_NAMED_BY_WORDS.sub("ENTRY", line).replace(origin, "HOST") for line in found["lines"]]
    return found
