"""Group racks that fail side by side, for one alert per cause."""

from collections.abc import Sequence


def failing_zones(hall: Sequence[str]) -> list[int]:
    """Return the number of racks in each zone of failing racks, largest zone first.

    Each string is a row of the hall, with `x` for a failing rack and `.` for any other; rows may differ in length.
    Racks belong together that stand next to each other in a row, or at the same place of two rows in succession.
    """
    failing = {
        (row, place) for row, racks in enumerate(hall) for place, rack in enumerate(racks) if rack == "x"
    }
    sizes = []
    while failing:
        zone = [failing.pop()]
        for row, place in zone:  # the loop also reaches what is appended on the way
            for neighbour in ((row - 1, place), (row + 1, place), (row, place - 1), (row, place + 1)):
                if neighbour in failing:
                    failing.remove(neighbour)
                    zone.append(neighbour)
        sizes.append(len(zone))
    return sorted(sizes, reverse=True)
