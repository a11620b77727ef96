"""Merge the logs of several pods into one stream in the order of time."""

import heapq
from collections.abc import Iterable, Iterator
from typing import Any

Entry = dict[str, Any]


def merge_logs(logs: Iterable[Iterable[Entry]]) -> Iterator[Entry]:
    """Yield all entries by their `at`, those of one moment in the order of `logs`; each log is sorted already."""
    heads = []
    for number, log in enumerate(logs):
        entries = iter(log)
        entry = next(entries, None)
        if entry is not None:
            heads.append((entry["at"], number, entry, entries))
    heapq.heapify(heads)
    while heads:
        _, number, entry, entries = heads[0]
        yield entry
        following = next(entries, None)
        if following is None:
            heapq.heappop(heads)
        else:
            heapq.heapreplace(heads, (following["at"], number, following, entries))
