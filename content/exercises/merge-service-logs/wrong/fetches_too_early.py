"""Fetches the next entry before it gives out the one it has; and numbers entries instead of logs, so equal times alternate."""

import heapq
from itertools import count


def merge_logs(logs):
    ticket = count()
    heads = []

    def push(entries):
        entry = next(entries, None)
        if entry is not None:
            heapq.heappush(heads, (entry["at"], next(ticket), entry, entries))

    for log in logs:
        push(iter(log))
    while heads:
        _, _, entry, entries = heapq.heappop(heads)
        push(entries)
        yield entry
