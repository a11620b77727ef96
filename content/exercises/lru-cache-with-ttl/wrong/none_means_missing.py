"""Asks `if not value`: a stored zero is a miss. And what has expired is hidden, not removed: asking for it makes it the most recent."""

from collections import OrderedDict
from time import monotonic


class TtlCache:
    def __init__(self, size, seconds, clock=monotonic):
        self.size, self.seconds, self.clock = size, seconds, clock
        self.entries = OrderedDict()

    def get(self, key, default=None):
        if key in self.entries:
            self.entries.move_to_end(key)
        value, expires = self.entries.get(key, (None, 0))
        if not value or self.clock() >= expires:
            return default
        return value

    def put(self, key, value):
        self.entries[key] = value, self.clock() + self.seconds
        self.entries.move_to_end(key)
        if len(self.entries) > self.size:
            self.entries.popitem(last=False)
