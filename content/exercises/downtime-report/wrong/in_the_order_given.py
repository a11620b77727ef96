"""Compares each outage with the downtime before it, without sorting: right for one probe, wrong for three."""


def downtime(outages):
    merged = []
    for start, end in outages:
        if merged and start <= merged[-1][1] and end >= merged[-1][0]:
            merged[-1] = min(start, merged[-1][0]), max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged
