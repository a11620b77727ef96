"""Keeps one time per entry for age and use: each read prolongs the life, and a new price for a known key does not."""

from collections import OrderedDict
from time import monotonic


class TtlCache:
    def __init__(self, size, seconds, clock=monotonic):
        self.size, self.seconds, self.clock = size, seconds, clock
        self.values, self.used = OrderedDict(), {}

    def get(self, key, default=None):
        if key not in self.values:
            return default
        if self.clock() - self.used[key] >= self.seconds:
            del self.values[key], self.used[key]
            return default
        self.values.move_to_end(key)
        self.used[key] = self.clock()
        return self.values[key]

    def put(self, key, value):
        self.values[key] = value
        self.values.move_to_end(key)
        self.used.setdefault(key, self.clock())
        if len(self.values) > self.size:
            oldest, _ = self.values.popitem(last=False)
            del self.used[oldest]
