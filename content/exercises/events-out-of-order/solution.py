"""Measure how far the events of a partition arrive out of order."""

from collections.abc import Sequence


def pairs_out_of_order(times: Sequence[int]) -> int:
    """Return how many pairs arrived in the wrong order: the first one to arrive happened later than the other.

    `times` says when the events happened, in the order in which they arrived.
    """
    return _sort_and_count(list(times))[1]


def _sort_and_count(times: list[int]) -> tuple[list[int], int]:
    if len(times) < 2:
        return times, 0
    middle = len(times) // 2
    left, pairs_left = _sort_and_count(times[:middle])
    right, pairs_right = _sort_and_count(times[middle:])

    merged: list[int] = []
    pairs = pairs_left + pairs_right
    placed = 0  # how many of `left` are in `merged`
    for time in right:
        while placed < len(left) and left[placed] <= time:
            merged.append(left[placed])
            placed += 1
        pairs += len(left) - placed  # these arrived before this one, and happened after it
        merged.append(time)
    return merged + left[placed:], pairs
