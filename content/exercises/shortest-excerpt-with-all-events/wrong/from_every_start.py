"""Starts anew at every event and reads on until all are found: a rare event makes it read the whole log every time."""

from collections import Counter


def shortest_excerpt(events, required):
    shortest = None
    for start in range(len(events)):
        needed, lacking = Counter(required), len(required)
        for stop in range(start, len(events)):
            if needed[events[stop]] > 0:
                needed[events[stop]] -= 1
                lacking -= 1
            if lacking == 0:
                if shortest is None or stop + 1 - start < shortest[1] - shortest[0]:
                    shortest = start, stop + 1
                break
    return shortest
