"""Plan a migration that runs at night: how many rows must one night be able to take?"""

from collections.abc import Sequence


def smallest_quota(rows: Sequence[int], nights: int) -> int:
    """Return the smallest number of rows a night with which all tenants are moved within `nights`.

    `rows` is the size of each tenant, in the order in which they move. A tenant moves within one night.
    """
    return -1
