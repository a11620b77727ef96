"""Rounds the refill down and moves the time on: a client that asks often loses every part of a token, and starves."""

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
        tokens = min(self.capacity, tokens + int((now - then) * self.rate))
        allowed = tokens >= cost
        self.buckets[client] = (tokens - cost if allowed else tokens), now
        return 0.0 if allowed else (cost - tokens) / self.rate
