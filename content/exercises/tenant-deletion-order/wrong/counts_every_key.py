"""Counts each key, but keeps the targets in sets: of two keys to one table only one is ever taken off. And a table that refers to itself waits for itself."""

from heapq import heapify, heappop, heappush


def deletion_order(tables, foreign_keys):
    targets = {table: set() for table in tables}
    pointing_here = dict.fromkeys(targets, 0)
    for table, target in foreign_keys:
        targets[table].add(target)
        pointing_here[target] += 1
    ready = [table for table, count in pointing_here.items() if count == 0]
    heapify(ready)
    order = []
    while ready:
        table = heappop(ready)
        order.append(table)
        for target in targets[table]:
            pointing_here[target] -= 1
            if pointing_here[target] == 0:
                heappush(ready, target)
    if len(order) < len(targets):
        raise ValueError("foreign keys in a circle")
    return order
