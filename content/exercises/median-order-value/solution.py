"""Know the median of today's order values at any moment."""

import heapq


class MedianValue:
    """The median of all amounts added so far."""

    def __init__(self) -> None:
        self._lower: list[int] = []  # the smaller half, negated: the largest of it is at index 0
        self._upper: list[int] = []  # the greater half: the smallest of it is at index 0

    def add(self, cents: int) -> None:
        """Take note of an amount; a refund is negative."""
        smallest_above = heapq.heappushpop(self._upper, cents)
        heapq.heappush(self._lower, -smallest_above)
        if len(self._lower) > len(self._upper) + 1:
            heapq.heappush(self._upper, -heapq.heappop(self._lower))

    def median(self) -> float | None:
        """Return the middle amount, the mean of the two middle ones of an even number, or None if there is none."""
        if not self._lower:
            return None
        if len(self._lower) > len(self._upper):
            return -self._lower[0]
        return (self._upper[0] - self._lower[0]) / 2
