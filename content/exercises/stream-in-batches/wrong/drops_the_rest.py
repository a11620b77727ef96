"""Pairs up an iterator with itself: zip stops at the shortest, and the last rows are gone."""


def batches(rows, size):
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    return map(list, zip(*[iter(rows)] * size))
