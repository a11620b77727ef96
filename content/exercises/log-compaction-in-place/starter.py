"""Compact a change log where it stands."""


def compact(log: list[tuple[str, int]]) -> int:
    """Keep only the newest entry of each key, in the list itself, and return how many entries were removed.

    Entries are pairs of key and value, sorted by key; of equal keys the oldest entry comes first.
    """
    return -1
