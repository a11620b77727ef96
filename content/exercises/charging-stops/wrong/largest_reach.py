"""Charges where the reach is largest, not where it leads furthest; and looks for the next charger even if the last station is in reach."""


def charging_stops(reach):
    stops, station, last = [], 0, len(reach) - 1
    while station < last:
        if reach[station] == 0:
            return None
        stops.append(station)
        in_reach = range(station + 1, min(station + reach[station], last) + 1)
        station = max(in_reach, key=reach.__getitem__)
    return stops
