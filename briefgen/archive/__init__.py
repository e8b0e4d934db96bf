"""Millions of articles: read into tables, indexed, searched, and taken into a project one by one.

``documents`` is the boundary that no engine crosses, ``batches`` the same over Arrow; ``inputs`` cuts files
into shards; ``run`` reads them on one machine, ``cluster`` on Daft and Ray; ``index`` finds words in them.
Needs the extra ``archive``; nothing else of briefgen imports it but its commands.
"""
