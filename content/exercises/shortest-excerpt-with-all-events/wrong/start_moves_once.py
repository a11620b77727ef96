"""Moves the start at most one step for each event, with `if` in place of `while`: what could be cut off stays."""

from collections import Counter


def shortest_excerpt(events, required):
    needed, lacking = Counter(required), len(required)
    start, shortest = 0, None
    for stop, event in enumerate(events, start=1):
        if event in needed:
            if needed[event] > 0:
                lacking -= 1
            needed[event] -= 1
        if lacking == 0:
            if shortest is None or stop - start < shortest[1] - shortest[0]:
                shortest = start, stop
            leaving = events[start]
            start += 1
            if leaving in needed:
                needed[leaving] += 1
                if needed[leaving] > 0:
                    lacking += 1
    return shortest
