"""Marks a rack when its turn comes, not when it is queued: until then two neighbours can queue it, and it is counted twice."""

from collections import deque


def failing_zones(hall):
    failing = {(row, place) for row, racks in enumerate(hall) for place, rack in enumerate(racks) if rack == "x"}
    seen = set()
    sizes = []
    for start in failing:
        if start in seen:
            continue
        queue = deque([start])
        size = 1
        while queue:
            row, place = queue.popleft()
            if (row, place) in seen:
                continue
            seen.add((row, place))
            for neighbour in ((row - 1, place), (row + 1, place), (row, place - 1), (row, place + 1)):
                if neighbour in failing and neighbour not in seen:
                    queue.append(neighbour)
                    size += 1
        sizes.append(size)
    return sorted(sizes, reverse=True)
