"""Compares the letters at the same position: one letter too many at the front, and all the others count as wrong."""


def edits(typed, key):
    return sum(a != b for a, b in zip(typed, key)) + abs(len(typed) - len(key))


def did_you_mean(typed, keys, limit=2):
    nearest = min(keys, key=lambda key: edits(typed, key))
    return nearest if edits(typed, nearest) < limit else None
