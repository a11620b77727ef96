"""Order tables so that a tenant's rows can be deleted without violating a foreign key."""

from collections.abc import Iterable
from heapq import heapify, heappop, heappush


def deletion_order(tables: Iterable[str], foreign_keys: Iterable[tuple[str, str]]) -> list[str]:
    """Return every table once, before all tables that its foreign keys point to.

    A foreign key is `(table, target)`: rows of `table` refer to rows of `target`. Whenever several tables may come
    next, the first by name does. Raises ValueError if there is no such order.
    """
    targets: dict[str, list[str]] = {table: [] for table in tables}
    pointing_here = dict.fromkeys(targets, 0)
    for table, target in foreign_keys:
        if table != target:  # one DELETE takes rows that refer to each other
            targets[table].append(target)
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
        left = sorted(targets.keys() - set(order))
        raise ValueError(f"foreign keys in a circle; no order for {', '.join(left)}")
    return order
