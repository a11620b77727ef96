"""Always drives as far as it can: a station nearer by may have the better charger, and the furthest may have none that works."""


def charging_stops(reach):
    stops, station = [], 0
    while station < len(reach) - 1:
        if reach[station] == 0:
            return None
        stops.append(station)
        station += reach[station]
    return stops
