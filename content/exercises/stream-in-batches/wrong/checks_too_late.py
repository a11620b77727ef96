"""A generator function: nothing in it runs before the first batch is asked for, not even the check."""

from itertools import islice


def batches(rows, size):
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    rows = iter(rows)
    while batch := list(islice(rows, size)):
        yield batch
