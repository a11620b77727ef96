"""Counts for each second who is running: the work grows with the length of the jobs, and half a second does not exist."""

from collections import Counter


def workers_needed(jobs):
    running = Counter()
    for start, end in jobs:
        running.update(range(start, end))
    return max(running.values(), default=0)
