"""Searches as if the slots were sorted from the first to the last: right only until the writer has gone round."""

from bisect import bisect_left


def first_since(ring, moment):
    slot = bisect_left(ring, moment)
    return slot if slot < len(ring) else None
