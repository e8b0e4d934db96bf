"""Finding words in an archive: an index proposes documents, strict comparison decides.

``words`` cuts texts and questions alike, ``building`` makes the index and keeps it current, ``finding`` asks
it, ``mining`` reads what it proposes; ``printed`` looks for thousands of quotations in one pass, without it.
"""
