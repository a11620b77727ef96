"""Has no ceiling: tokens pile up over a quiet night, and in the morning the client may send all of them at once."""

from time import monotonic


class TokenBucket:
    def __init__(self, rate, capacity, clock=monotonic):
        self.rate, self.capacity, self.clock = rate, capacity, clock
        self.buckets = {}

    def take(self, client, cost=1):
        now = self.clock()
        tokens, then = self.buckets.get(client, (self.capacity, now))
        tokens += (now - then) * self.rate
        if tokens < cost:
            return (cost - tokens) / self.rate
        self.buckets[client] = tokens - cost, now
        return 0.0
