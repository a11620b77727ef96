"""Sorts, but leaves two logins on one day in: their difference is 0 and not 1, and that ends the streak."""


def longest_streak(days):
    days = sorted(days)
    longest = current = 1 if days else 0
    for before, day in zip(days, days[1:]):
        current = current + 1 if day == before + 1 else 1
        longest = max(longest, current)
    return longest
