"""Cut the evidence for an alert out of an audit log."""

from collections import Counter
from collections.abc import Sequence


def shortest_excerpt(events: Sequence[str], required: Sequence[str]) -> tuple[int, int] | None:
    """Return start and stop of the shortest `events[start:stop]` that holds all required events, each as often as required.

    The order does not matter. Of equally short excerpts the first is returned, and None if there is none.
    """
    needed = Counter(required)  # by the window, of each required event; negative if it has more than enough
    lacking = len(required)
    shortest: tuple[int, int] | None = None
    start = 0
    for stop, event in enumerate(events, start=1):
        if event in needed:
            if needed[event] > 0:
                lacking -= 1
            needed[event] -= 1
        while lacking == 0:
            if shortest is None or stop - start < shortest[1] - shortest[0]:
                shortest = start, stop
            leaving = events[start]
            start += 1
            if leaving in needed:
                needed[leaving] += 1
                if needed[leaving] > 0:
                    lacking += 1
    return shortest
