"""The price that a shop has to show beside a reduction: the lowest of the days before it."""

from collections.abc import Sequence


def prior_lowest(prices: Sequence[int], days: int) -> list[int | None]:
    """Return for each day the lowest price of the `days` days before it, that day not included.

    Where fewer days lie before it, the lowest of these; None for the first day.
    """
    return [-1]
