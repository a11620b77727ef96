"""Find a moment in a log that is kept in a ring of slots and has lost the pointer to its beginning."""

from bisect import bisect_left
from collections.abc import Sequence


def first_since(ring: Sequence[int], moment: int) -> int | None:
    """Return the slot of the first record at `moment` or later, None if there is none.

    `ring[slot]` is the time of the record in that slot. Written in turn, each later than the one before; after the
    last slot the writer went on at slot 0, over the oldest. Each `ring[slot]` is a read from the device.
    """
    size = len(ring)
    if not size:
        return None
    last = ring[size - 1]
    # the records of the newest lap are all later than the one in the last slot, the others are not
    oldest = bisect_left(range(size), True, key=lambda slot: ring[slot] <= last)
    step = bisect_left(range(size), moment, key=lambda step: ring[(oldest + step) % size])
    return (oldest + step) % size if step < size else None
