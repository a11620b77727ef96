"""Match a transfer without a reference to the two invoices that it pays."""

from collections.abc import Sequence


def find_two_invoices(amounts: Sequence[int], paid: int) -> tuple[int, int] | None:
    """Return the positions of the two amounts that add up to `paid`, the earlier one first, or None if no two do."""
    return -1, -1
