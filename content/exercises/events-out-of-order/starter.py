"""Measure how far the events of a partition arrive out of order."""

from collections.abc import Sequence


def pairs_out_of_order(times: Sequence[int]) -> int:
    """Return how many pairs arrived in the wrong order: the first one to arrive happened later than the other.

    `times` says when the events happened, in the order in which they arrived.
    """
    return -1
