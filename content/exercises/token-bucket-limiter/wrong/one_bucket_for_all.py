"""Forgets who asks: one loud client uses up the tokens of everybody."""

from time import monotonic


class TokenBucket:
    def __init__(self, rate, capacity, clock=monotonic):
        self.rate, self.capacity, self.clock = rate, capacity, clock
        self.tokens, self.then = capacity, clock()

    def take(self, client, cost=1):
        if cost > self.capacity:
            raise ValueError(f"{cost} is more than {self.capacity}")
        now = self.clock()
        self.tokens = min(self.capacity, self.tokens + (now - self.then) * self.rate)
        self.then = now
        if self.tokens < cost:
            return (cost - self.tokens) / self.rate
        self.tokens -= cost
        return 0.0
