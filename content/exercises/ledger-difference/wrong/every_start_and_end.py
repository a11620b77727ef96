"""Tries each start with each end: a running sum saves the third loop, and half a million sums remain for 1,000 entries."""


def explain_difference(entries, difference):
    best = None
    for start in range(len(entries)):
        total = 0
        for end in range(start + 1, len(entries) + 1):
            total += entries[end - 1]
            if total == difference and (best is None or end - start <= best[1] - best[0]):
                best = start, end
    return best
