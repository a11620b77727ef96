"""Compares each job only with the one before it: one that ended long ago hides the others that still run."""


def workers_needed(jobs):
    running = most = 0
    free_at = None
    for start, end in jobs:
        running = running + 1 if free_at is not None and start < free_at else 1
        most = max(most, running)
        free_at = end
    return most
