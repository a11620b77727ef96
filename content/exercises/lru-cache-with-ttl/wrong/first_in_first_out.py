"""Never moves an entry: assigning to a key that exists leaves it in its place, so the oldest goes, however often it is read."""

from time import monotonic


class TtlCache:
    def __init__(self, size, seconds, clock=monotonic):
        self.size, self.seconds, self.clock = size, seconds, clock
        self.entries = {}

    def get(self, key, default=None):
        if key not in self.entries:
            return default
        value, written = self.entries[key]
        if self.clock() - written >= self.seconds:
            del self.entries[key]
            return default
        return value

    def put(self, key, value):
        if key not in self.entries and len(self.entries) >= self.size:
            del self.entries[next(iter(self.entries))]
        self.entries[key] = value, self.clock()
