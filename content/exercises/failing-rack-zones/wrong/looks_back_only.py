"""One pass, where each rack joins the zone above it, also across a corner, or else the one to its left: two zones that meet further down stay two, and all rows have to be equally long."""

from collections import Counter


def failing_zones(hall):
    width = len(hall[0])
    zones = {}
    for row in range(len(hall)):
        for place in range(width):
            if hall[row][place] == "x":
                near = ((row - 1, place), (row - 1, place - 1), (row - 1, place + 1), (row, place - 1))
                zones[row, place] = next((zones[spot] for spot in near if spot in zones), (row, place))
    return sorted(Counter(zones.values()).values(), reverse=True)
