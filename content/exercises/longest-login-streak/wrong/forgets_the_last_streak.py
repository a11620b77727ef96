"""Compares lengths only where a streak breaks: the one that runs to the last day is never compared."""


def longest_streak(days):
    days = sorted(set(days))
    longest, current = 0, 1
    for before, day in zip(days, days[1:]):
        if day == before + 1:
            current += 1
        else:
            longest = max(longest, current)
            current = 1
    return longest
