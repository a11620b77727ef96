"""Fill an order with closed packs."""

from collections.abc import Sequence
from math import inf


def fewest_packs(units: int, sizes: Sequence[int]) -> list[int] | None:
    """Return the sizes of as few packs as possible that hold exactly `units`, the largest first.

    Any number of packs of each size may be used. Returns None if no packs hold exactly `units`.
    """
    fewest = [0, *[inf] * units]  # fewest[total]: how many packs it takes to hold exactly `total`
    last = [0] * (units + 1)  # last[total]: the size of one of them
    for total in range(1, units + 1):
        for size in sizes:
            if size <= total and fewest[total - size] + 1 < fewest[total]:
                fewest[total] = fewest[total - size] + 1
                last[total] = size
    if fewest[units] == inf:
        return None

    packs = []
    while units:
        packs.append(last[units])
        units -= last[units]
    return sorted(packs, reverse=True)
