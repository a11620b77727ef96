"""Find the entries that explain why the ledger and the bank disagree."""

from collections.abc import Sequence


def explain_difference(entries: Sequence[int], difference: int) -> tuple[int, int] | None:
    """Return (start, end) of the shortest stretch with `sum(entries[start:end]) == difference`, or None.

    The stretch holds at least one entry; of several shortest ones, it is the first.
    """
    best = None
    total = 0
    last_seen = {0: 0}  # running total: after how many entries it was last reached
    for end, cents in enumerate(entries, start=1):
        total += cents
        start = last_seen.get(total - difference)
        if start is not None and (best is None or end - start < best[1] - best[0]):
            best = start, end
        last_seen[total] = end
    return best
