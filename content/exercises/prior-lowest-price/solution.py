"""The price that a shop has to show beside a reduction: the lowest of the days before it."""

from collections import deque
from collections.abc import Sequence


def prior_lowest(prices: Sequence[int], days: int) -> list[int | None]:
    """Return for each day the lowest price of the `days` days before it, that day not included.

    Where fewer days lie before it, the lowest of these; None for the first day.
    """
    lowest: list[int | None] = []
    candidates: deque[int] = deque()  # days that can still be the lowest of a window; their prices rise
    for day, price in enumerate(prices):
        if candidates and candidates[0] < day - days:
            candidates.popleft()  # at most one: the window moves by one day
        lowest.append(prices[candidates[0]] if candidates else None)
        while candidates and prices[candidates[-1]] >= price:
            candidates.pop()  # older and not cheaper than today: never the lowest again
        candidates.append(day)
    return lowest
