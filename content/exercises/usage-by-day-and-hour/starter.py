"""Answer how many calls a tenant made on some days between some hours."""

from collections.abc import Sequence


class UsageReport:
    """The calls of one tenant, as they were when the report was made."""

    def __init__(self, calls: Sequence[Sequence[int]]) -> None:
        """`calls[day][hour]` is a number of calls; every day has the same number of hours."""

    def total(self, from_day: int, to_day: int, from_hour: int, to_hour: int) -> int:
        """Return the calls on the days `from_day` to `to_day` within these hours; as in a slice, what is `to` is not in it."""
        return -1
