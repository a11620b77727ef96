"""Adds up every set of reports: right, and twice the work for each further report."""

from itertools import combinations
from typing import NamedTuple


class Report(NamedTuple):
    name: str
    megabytes: int
    hits: int


def preload(reports, megabytes):
    best, most = (), 0
    for count in range(len(reports) + 1):
        for chosen in combinations(reports, count):
            hits = sum(report.hits for report in chosen)
            if hits > most and sum(report.megabytes for report in chosen) <= megabytes:
                best, most = chosen, hits
    return [report.name for report in best]
