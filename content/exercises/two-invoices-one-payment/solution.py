"""Match a transfer without a reference to the two invoices that it pays."""

from collections.abc import Sequence


def find_two_invoices(amounts: Sequence[int], paid: int) -> tuple[int, int] | None:
    """Return the positions of the two amounts that add up to `paid`, the earlier one first, or None if no two do."""
    position_of: dict[int, int] = {}  # the amounts seen so far
    for position, amount in enumerate(amounts):
        partner = position_of.get(paid - amount)
        if partner is not None:
            return partner, position
        position_of[amount] = position
    return None
