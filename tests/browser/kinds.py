"""One address of each kind of page of the example site."""

from briefgen.pages.kinds import NAVIGATION

TOPIC = "topics/nato-request/"
LISTS = tuple(path.removesuffix("index.md") for _, path in NAVIGATION)
KINDS = (*LISTS, TOPIC, "sources/nato-chief-hints/", "people/jens-stoltenberg/", "404.html")
