"""Counts for each folder of a key: quick and small, but `invoices/20` is a prefix too. And removing does not make it less."""

from collections import Counter


class KeyCounts:
    def __init__(self):
        self.keys = set()
        self.counts = Counter()

    def folders(self, key):
        parts = key.split("/")
        return ["", *("/".join(parts[:end]) + "/" for end in range(1, len(parts))), key]

    def add(self, key):
        if key not in self.keys:
            self.keys.add(key)
            self.counts.update(self.folders(key))

    def remove(self, key):
        self.keys.discard(key)

    def count(self, prefix):
        return self.counts[prefix]

    def __contains__(self, key):
        return key in self.keys
