"""Reading an archive on one machine: shards, workers that read them, and what is known to be finished.

``output`` writes what one shard gives, whole or not at all; ``manifest`` remembers the shards that are
finished; ``worker`` reads one shard; ``pool`` hands shards to workers and copes with those that die or hang.
"""
