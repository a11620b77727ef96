"""Answer how many calls a tenant made on some days between some hours."""

from collections.abc import Sequence


class UsageReport:
    """The calls of one tenant, as they were when the report was made."""

    def __init__(self, calls: Sequence[Sequence[int]]) -> None:
        """`calls[day][hour]` is a number of calls; every day has the same number of hours."""
        # _before[day][hour]: the calls above this corner and to the left of it
        self._before = [[0] * (len(calls[0]) + 1)]
        for day in calls:
            above = self._before[-1]
            row, today = [0], 0
            for hour, count in enumerate(day, start=1):
                today += count
                row.append(above[hour] + today)
            self._before.append(row)

    def total(self, from_day: int, to_day: int, from_hour: int, to_hour: int) -> int:
        """Return the calls on the days `from_day` to `to_day` within these hours; as in a slice, what is `to` is not in it."""
        top, bottom = self._before[from_day], self._before[to_day]
        return bottom[to_hour] - top[to_hour] - bottom[from_hour] + top[from_hour]
