"""Compact a change log where it stands."""


def compact(log: list[tuple[str, int]]) -> int:
    """Keep only the newest entry of each key, in the list itself, and return how many entries were removed.

    Entries are pairs of key and value, sorted by key; of equal keys the oldest entry comes first.
    """
    kept = 0  # log[:kept] is compacted
    for entry in log:
        if kept > 0 and log[kept - 1][0] == entry[0]:
            log[kept - 1] = entry
        else:
            log[kept] = entry
            kept += 1
    removed = len(log) - kept
    del log[kept:]
    return removed
