"""Visits the neighbours by recursion: short and right, until a zone is larger than Python's limit of 1,000 calls."""


def failing_zones(hall):
    failing = {(row, place) for row, racks in enumerate(hall) for place, rack in enumerate(racks) if rack == "x"}

    def size(row, place):
        if (row, place) not in failing:
            return 0
        failing.remove((row, place))
        return (
            1 + size(row - 1, place) + size(row + 1, place) + size(row, place - 1) + size(row, place + 1)
        )

    return sorted((size(*position) for position in list(failing) if position in failing), reverse=True)
