"""Choose the nights for a long re-index."""

from collections.abc import Sequence


def most_minutes(nights: Sequence[int]) -> int:
    """Return the most minutes that can be worked if two successive nights are never both taken.

    `nights` holds the quiet minutes of each night, in order, and is not changed.
    """
    before, best = 0, 0  # the best total up to the night before the last one, and up to the last one
    for minutes in nights:
        before, best = best, max(best, before + minutes)
    return best
