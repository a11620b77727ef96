"""Plan a migration that runs at night: how many rows must one night be able to take?"""

from collections.abc import Sequence


def smallest_quota(rows: Sequence[int], nights: int) -> int:
    """Return the smallest number of rows a night with which all tenants are moved within `nights`.

    `rows` is the size of each tenant, in the order in which they move. A tenant moves within one night.
    """
    low, high = max(rows), sum(rows)  # all quotas below `low` are too small, `high` is enough
    while low < high:
        quota = (low + high) // 2
        if _nights_needed(rows, quota) <= nights:
            high = quota
        else:
            low = quota + 1
    return low


def _nights_needed(rows: Sequence[int], quota: int) -> int:
    """How many nights it takes if every night takes as many tenants as fit; each of them fits."""
    nights, moved = 1, 0
    for size in rows:
        if moved + size > quota:
            nights, moved = nights + 1, 0
        moved += size
    return nights
