"""Looks up `total + difference`: that finds stretches that add up to minus the difference. Only for 0 is it the same."""


def explain_difference(entries, difference):
    best = None
    total = 0
    last_seen = {0: 0}
    for end, cents in enumerate(entries, start=1):
        total += cents
        start = last_seen.get(total + difference)
        if start is not None and (best is None or end - start < best[1] - best[0]):
            best = start, end
        last_seen[total] = end
    return best
