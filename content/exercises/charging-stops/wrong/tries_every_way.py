"""Recursion over every station in reach: right for a few of them and exponential; and it charges even if there is nowhere left to go."""


def charging_stops(reach, station=0):
    best = None
    for following in range(station + reach[station], station, -1):
        if following >= len(reach) - 1:
            return [station]
        rest = charging_stops(reach, following)
        if rest and (best is None or len(rest) + 1 < len(best)):
            best = [station, *rest]
    return best
