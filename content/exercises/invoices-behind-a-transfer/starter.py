"""Find the open invoices that a bank transfer can have been meant for."""

from collections.abc import Iterable


def settlements(open_cents: Iterable[int], transfer: int) -> list[list[int]]:
    """Return every combination of open amounts that adds up to exactly `transfer`, each combination once.

    Amounts are at least 1, and each can be used once; invoices of the same amount are interchangeable.
    The amounts in a combination ascend; the combinations come in any order.
    """
    return []
