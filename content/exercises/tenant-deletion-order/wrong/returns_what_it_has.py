"""A plain queue: what gets ready later waits behind all others, whatever its name. And when a circle blocks the rest, it returns the part it has, so the job deletes half a tenant and reports success."""

from collections import deque


def deletion_order(tables, foreign_keys):
    targets = {table: [] for table in sorted(tables)}
    pointing_here = dict.fromkeys(targets, 0)
    for table, target in foreign_keys:
        if table != target:
            targets[table].append(target)
            pointing_here[target] += 1
    ready = deque(table for table in targets if pointing_here[table] == 0)
    order = []
    while ready:
        table = ready.popleft()
        order.append(table)
        for target in targets[table]:
            pointing_here[target] -= 1
            if pointing_here[target] == 0:
                ready.append(target)
    return order
