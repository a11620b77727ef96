"""Keep the free/busy view of a calendar."""

from collections.abc import Sequence


def add_busy(busy: Sequence[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Return the busy times together with the new one, from `start` to `end`, joined with all that it overlaps or touches.

    `busy` is sorted, none of its times touches the next, and it is not changed. The result is sorted in the same way.
    """
    before = [(first, last) for first, last in busy if last < start]
    after = [(first, last) for first, last in busy if first > end]
    touched = busy[len(before) : len(busy) - len(after)]
    if touched:
        start = min(start, touched[0][0])
        end = max(end, touched[-1][1])
    return [*before, (start, end), *after]
