"""Goes over the last station too: when the way ends exactly there, it charges once more. And nothing stops it where no way leads on."""


def charging_stops(reach):
    stops, end, best = [], 0, 0
    for station in range(len(reach)):
        if station + reach[station] > best + reach[best]:
            best = station
        if station == end:
            stops.append(best)
            end = best + reach[best]
    return stops
