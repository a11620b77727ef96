"""Adds up fixed minutes of the clock: a burst over the turn of the minute is cut in two, and looks half as large."""

from collections import Counter


def peak_tokens(calls, seconds):
    used = Counter()
    for time, tokens in calls:
        used[time // seconds] += tokens
    return max(used.values(), default=0)
