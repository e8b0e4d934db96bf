"""Feeds: each item is a document, with what the feed states about it and about itself.

``syndication`` reads RSS and Atom, ``json_feed`` JSON Feed; ``items`` makes the documents of both. Nothing is
fetched: of an item that the feed only gives a summary of, the summary is the text, and a doubt says so.
"""
