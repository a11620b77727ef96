"""Puts the new total into the dictionary before it looks: for a difference of 0 it finds itself, a stretch without entries."""


def explain_difference(entries, difference):
    best = None
    total = 0
    last_seen = {0: 0}
    for end, cents in enumerate(entries, start=1):
        total += cents
        last_seen[total] = end
        if total - difference in last_seen:
            start = last_seen[total - difference]
            if best is None or end - start < best[1] - best[0]:
                best = start, end
    return best
