"""Sorts what is ready before each table that it takes: right, but with 400 tables ready at once each of them is compared 400 times."""


def deletion_order(tables, foreign_keys):
    targets = {table: [] for table in tables}
    pointing_here = dict.fromkeys(targets, 0)
    for table, target in foreign_keys:
        if table != target:
            targets[table].append(target)
            pointing_here[target] += 1
    ready = [table for table, count in pointing_here.items() if count == 0]
    order = []
    while ready:
        ready.sort()
        table = ready.pop(0)
        order.append(table)
        for target in targets[table]:
            pointing_here[target] -= 1
            if pointing_here[target] == 0:
                ready.append(target)
    if len(order) < len(targets):
        raise ValueError("foreign keys in a circle")
    return order
