"""Throws out all that has expired at every call: right answers, and each of them costs a walk through the whole cache."""

from collections import OrderedDict
from time import monotonic


class TtlCache:
    def __init__(self, size, seconds, clock=monotonic):
        self.size, self.seconds, self.clock = size, seconds, clock
        self.entries = OrderedDict()

    def sweep(self):
        now = self.clock()
        for key, (_, expires) in list(self.entries.items()):
            if now >= expires:
                del self.entries[key]

    def get(self, key, default=None):
        self.sweep()
        if key not in self.entries:
            return default
        self.entries.move_to_end(key)
        return self.entries[key][0]

    def put(self, key, value):
        self.sweep()
        self.entries[key] = value, self.clock() + self.seconds
        self.entries.move_to_end(key)
        if len(self.entries) > self.size:
            self.entries.popitem(last=False)
