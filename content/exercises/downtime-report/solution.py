"""Report the downtime that several probes have seen."""

from collections.abc import Iterable


def downtime(outages: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the times in which at least one outage lasted, as (start, end) in order, none touching the next.

    Each outage is (start, end) in seconds. They come in any order and may overlap. What is passed in is not changed.
    """
    merged: list[tuple[int, int]] = []
    for start, end in sorted(outages):
        if merged and start <= merged[-1][1]:
            first, last = merged[-1]
            merged[-1] = first, max(last, end)
        else:
            merged.append((start, end))
    return merged
