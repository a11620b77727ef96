"""Walks to the end of the streak from each of its days: a streak of n days costs n walks of up to n steps."""


def longest_streak(days):
    seen = set(days)
    longest = 0
    for day in seen:
        length = 1
        while day + length in seen:
            length += 1
        longest = max(longest, length)
    return longest
