"""Takes the reports by hits: one large favourite pushes out several that bring more together."""

from typing import NamedTuple


class Report(NamedTuple):
    name: str
    megabytes: int
    hits: int


def preload(reports, megabytes):
    chosen = set()
    for report in sorted(reports, key=lambda report: report.hits, reverse=True):
        if report.megabytes <= megabytes:
            chosen.add(report.name)
            megabytes -= report.megabytes
    return [report.name for report in reports if report.name in chosen]
