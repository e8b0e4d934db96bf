"""One address of each kind of page of the example site."""

TOPIC = "topics/nato-request/"
KINDS = (
    "", "topics/", TOPIC, "sources/", "sources/nato-chief-hints/", "people/", "people/jens-stoltenberg/",
    "quotes/", "figures/", "timeline/", "about/", "404.html",
)  # fmt: skip
