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
    return ["?"]
