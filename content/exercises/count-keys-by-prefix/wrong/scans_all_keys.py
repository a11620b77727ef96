"""A set, and `startswith` on every key at each question: right, and as slow as the bucket is large."""


class KeyCounts:
    def __init__(self):
        self.keys = set()

    def add(self, key):
        self.keys.add(key)

    def remove(self, key):
        self.keys.discard(key)

    def count(self, prefix):
        return sum(key.startswith(prefix) for key in self.keys)

    def __contains__(self, key):
        return key in self.keys
