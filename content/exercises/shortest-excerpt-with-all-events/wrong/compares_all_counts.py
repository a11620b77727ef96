"""Compares all counts after each step: with m required events every step costs m, where one number would tell."""

from collections import Counter


def shortest_excerpt(events, required):
    needed, window = Counter(required), Counter()
    start, shortest = 0, None
    for stop, event in enumerate(events, start=1):
        window[event] += 1
        while all(window[name] >= count for name, count in needed.items()):
            if shortest is None or stop - start < shortest[1] - shortest[0]:
                shortest = start, stop
            window[events[start]] -= 1
            start += 1
    return shortest
