"""Choose the nights for a long re-index."""

from collections.abc import Sequence


def most_minutes(nights: Sequence[int]) -> int:
    """Return the most minutes that can be worked if two successive nights are never both taken.

    `nights` holds the quiet minutes of each night, in order, and is not changed.
    """
    return -1
