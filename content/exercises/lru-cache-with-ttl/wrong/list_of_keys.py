"""Keeps the order of use in a list: `remove` compares one key after the other, so each hit costs as much as the cache is large."""

from time import monotonic


class TtlCache:
    def __init__(self, size, seconds, clock=monotonic):
        self.size, self.seconds, self.clock = size, seconds, clock
        self.entries, self.order = {}, []

    def get(self, key, default=None):
        if key not in self.entries:
            return default
        value, expires = self.entries[key]
        self.order.remove(key)
        if self.clock() >= expires:
            del self.entries[key]
            return default
        self.order.append(key)
        return value

    def put(self, key, value):
        if key in self.entries:
            self.order.remove(key)
        elif len(self.entries) >= self.size:
            del self.entries[self.order.pop(0)]
        self.entries[key] = value, self.clock() + self.seconds
        self.order.append(key)
