"""Choose the reports to load into a cache before the traffic comes."""

from collections.abc import Sequence
from typing import NamedTuple


class Report(NamedTuple):
    """A report as the statistics of yesterday know it."""

    name: str
    megabytes: int
    hits: int


def preload(reports: Sequence[Report], megabytes: int) -> list[str]:
    """Return the names of the reports that fit into `megabytes` and bring the most hits, in the order given."""
    # best[n][free]: the most hits from the first n reports in `free` megabytes
    best = [[0] * (megabytes + 1)]
    for report in reports:
        without = best[-1]
        row = without.copy()
        for free in range(report.megabytes, megabytes + 1):
            row[free] = max(without[free], without[free - report.megabytes] + report.hits)
        best.append(row)

    names = []
    free = megabytes
    for n in range(len(reports), 0, -1):
        if best[n][free] != best[n - 1][free]:
            report = reports[n - 1]
            names.append(report.name)
            free -= report.megabytes
    return names[::-1]
