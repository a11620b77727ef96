"""Shrinks a window while its sum is too high: right if all amounts are positive, but after a refund the sum may fall as it grows."""


def explain_difference(entries, difference):
    best = None
    start = total = 0
    for end, cents in enumerate(entries, start=1):
        total += cents
        while total > difference and start < end:
            total -= entries[start]
            start += 1
        if total == difference and (best is None or end - start < best[1] - best[0]):
            best = start, end
    return best
