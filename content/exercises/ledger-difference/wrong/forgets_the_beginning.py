"""Starts with an empty dictionary: a stretch from the first entry on has no total before it, and is never found."""


def explain_difference(entries, difference):
    best = None
    total = 0
    last_seen = {}
    for end, cents in enumerate(entries, start=1):
        total += cents
        start = last_seen.get(total - difference)
        if start is not None and (best is None or end - start < best[1] - best[0]):
            best = start, end
        last_seen[total] = end
    return best
