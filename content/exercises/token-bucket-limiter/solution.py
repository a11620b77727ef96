"""Limit how fast each client may call, with room for a burst."""

from collections.abc import Callable
from time import monotonic


class TokenBucket:
    """Each client has a bucket that holds `capacity` tokens, starts full and gains `rate` tokens a second."""

    def __init__(self, rate: float, capacity: int, clock: Callable[[], float] = monotonic) -> None:
        """`clock()` gives the time in seconds and never goes back."""
        self._rate = rate
        self._capacity = capacity
        self._clock = clock
        self._buckets: dict[str, tuple[float, float]] = {}  # client: tokens, and when there were so many

    def take(self, client: str, cost: int = 1) -> float:
        """Take `cost` tokens and return 0.0, or take nothing and return the seconds until they will be there.

        Raises ValueError, naming the cost, if the bucket can never hold as many.
        """
        if cost > self._capacity:
            raise ValueError(f"{cost} tokens at once are never there: the bucket holds {self._capacity}")
        now = self._clock()
        tokens, then = self._buckets.get(client, (self._capacity, now))
        tokens = min(self._capacity, tokens + (now - then) * self._rate)
        if tokens < cost:
            return (cost - tokens) / self._rate
        self._buckets[client] = tokens - cost, now
        return 0.0
