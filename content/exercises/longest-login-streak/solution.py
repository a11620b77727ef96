"""The longest streak of days on which a user was there."""

from collections.abc import Iterable


def longest_streak(days: Iterable[int]) -> int:
    """Return how many days the longest unbroken row of days has; 0 if there is no day.

    Days are numbers (1970-01-01 is 0), in any order, and may come more than once.
    """
    seen = set(days)
    longest = 0
    for day in seen:
        if day - 1 in seen:
            continue  # the walk from the first day of this streak counts it
        end = day + 1
        while end in seen:
            end += 1
        longest = max(longest, end - day)
    return longest
