"""The files of an archive, cut into shards that workers read one by one.

A shard is a part of a file that can be read by itself: a range of lines, a group of rows, a whole web
archive. Its documents come in an order that never changes, so that a place in it names a document.
"""
