"""Takes the tokens first and looks at the balance afterwards: who asks while refused gets deeper into debt."""

from time import monotonic


class TokenBucket:
    def __init__(self, rate, capacity, clock=monotonic):
        self.rate, self.capacity, self.clock = rate, capacity, clock
        self.buckets = {}

    def take(self, client, cost=1):
        if cost > self.capacity:
            raise ValueError(f"{cost} is more than {self.capacity}")
        now = self.clock()
        tokens, then = self.buckets.get(client, (self.capacity, now))
        tokens = min(self.capacity, tokens + (now - then) * self.rate) - cost
        self.buckets[client] = tokens, now
        return max(0.0, -tokens / self.rate)
