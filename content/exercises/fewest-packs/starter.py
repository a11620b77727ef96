"""Fill an order with closed packs."""

from collections.abc import Sequence


def fewest_packs(units: int, sizes: Sequence[int]) -> list[int] | None:
    """Return the sizes of as few packs as possible that hold exactly `units`, the largest first.

    Any number of packs of each size may be used. Returns None if no packs hold exactly `units`.
    """
    return [0]
