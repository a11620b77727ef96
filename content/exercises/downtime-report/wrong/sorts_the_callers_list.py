"""Sorts in place, which changes the caller's list and needs one; and outages that only touch stay apart."""


def downtime(outages):
    outages.sort()
    merged = []
    for start, end in outages:
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged
