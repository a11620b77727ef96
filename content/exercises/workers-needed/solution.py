"""Say how many workers a nightly schedule needs."""

from collections.abc import Iterable


def workers_needed(jobs: Iterable[tuple[float, float]]) -> int:
    """Return the largest number of jobs that run at the same time.

    Each job is (start, end). A job that starts when another ends can have its worker.
    """
    events = []
    for start, end in jobs:
        events.append((start, 1))
        events.append((end, -1))
    running = most = 0
    for _, change in sorted(events):  # at the same time, -1 comes before 1
        running += change
        most = max(most, running)
    return most
