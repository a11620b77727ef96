"""One row instead of a table, filled upwards: the cell that it builds on may already hold the same report."""

from typing import NamedTuple


class Report(NamedTuple):
    name: str
    megabytes: int
    hits: int


def preload(reports, megabytes):
    best = [(0, [])] * (megabytes + 1)
    for report in reports:
        for free in range(report.megabytes, megabytes + 1):
            hits, names = best[free - report.megabytes]
            if hits + report.hits > best[free][0]:
                best[free] = hits + report.hits, [*names, report.name]
    return best[megabytes][1]
