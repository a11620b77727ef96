"""Looks through everything merged so far for each outage: right, and quadratic."""


def downtime(outages):
    merged = []
    for start, end in outages:
        apart = []
        for first, last in merged:
            if first > end or last < start:
                apart.append((first, last))
            else:
                start, end = min(start, first), max(end, last)
        merged = [*apart, (start, end)]
    return sorted(merged)
