"""Plan where an electric van charges on its way."""

from collections.abc import Sequence


def charging_stops(reach: Sequence[int]) -> list[int] | None:
    """Return the stations at which the van charges, as few as possible, to get from station 0 to the last one.

    Charged at station `n`, it can drive to any station up to `n + reach[n]`. Returns None if there is no way.
    """
    stops: list[int] = []
    end = 0  # the furthest station that the van can reach with these stops
    best = 0  # of the stations seen, the one from which it could go on furthest
    for station in range(len(reach) - 1):
        if station + reach[station] > best + reach[best]:
            best = station
        if station == end:  # beyond it, one more stop is needed
            end = best + reach[best]
            if end == station:
                return None
            stops.append(best)
    return stops
