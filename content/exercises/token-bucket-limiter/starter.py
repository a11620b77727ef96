"""Limit how fast each client may call, with room for a burst."""

from collections.abc import Callable
from time import monotonic


class TokenBucket:
    """Each client has a bucket that holds `capacity` tokens, starts full and gains `rate` tokens a second."""

    def __init__(self, rate: float, capacity: int, clock: Callable[[], float] = monotonic) -> None:
        """`clock()` gives the time in seconds and never goes back."""

    def take(self, client: str, cost: int = 1) -> float:
        """Take `cost` tokens and return 0.0, or take nothing and return the seconds until they will be there.

        Raises ValueError, naming the cost, if the bucket can never hold as many.
        """
        return 0.0
