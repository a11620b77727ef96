"""Plan where an electric van charges on its way."""

from collections.abc import Sequence


def charging_stops(reach: Sequence[int]) -> list[int] | None:
    """Return the stations at which the van charges, as few as possible, to get from station 0 to the last one.

    Charged at station `n`, it can drive to any station up to `n + reach[n]`. Returns None if there is no way.
    """
    return [-1]
