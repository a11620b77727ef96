"""The longest streak of days on which a user was there."""

from collections.abc import Iterable


def longest_streak(days: Iterable[int]) -> int:
    """Return how many days the longest unbroken row of days has; 0 if there is no day.

    Days are numbers (1970-01-01 is 0), in any order, and may come more than once.
    """
    return -1
