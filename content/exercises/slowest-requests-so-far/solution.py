"""Keep the slowest requests of a service, however many requests there are."""

import heapq
from itertools import count
from typing import Any


class SlowLog:
    """The `size` slowest requests so far; of equally slow ones, those that came first."""

    def __init__(self, size: int) -> None:
        """`size` is at least 1."""
        self._size = size
        self._kept: list[tuple[float, int, Any]] = []  # a heap: the one that goes next is at index 0
        self._ticket = count(0, -1)

    def record(self, seconds: float, request: Any) -> None:
        """Take note of a request; it can be any object."""
        entry = (seconds, next(self._ticket), request)
        if len(self._kept) < self._size:
            heapq.heappush(self._kept, entry)
        else:
            heapq.heappushpop(self._kept, entry)

    def threshold(self) -> float | None:
        """Return the time of the `size`-th slowest request, or None while there are fewer requests."""
        return self._kept[0][0] if len(self._kept) == self._size else None

    def slowest(self) -> list[Any]:
        """Return the requests kept, the slowest first, equally slow ones in the order in which they came."""
        return [request for _, _, request in sorted(self._kept, reverse=True)]
