"""Find the entries that explain why the ledger and the bank disagree."""

from collections.abc import Sequence


def explain_difference(entries: Sequence[int], difference: int) -> tuple[int, int] | None:
    """Return (start, end) of the shortest stretch with `sum(entries[start:end]) == difference`, or None.

    The stretch holds at least one entry; of several shortest ones, it is the first.
    """
    return (0, 0)
