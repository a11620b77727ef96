"""Depth first, names in descending order, and the list turned round: every table comes before its targets, but a branch is followed to its end while a smaller name is ready."""


def deletion_order(tables, foreign_keys):
    targets = {table: set() for table in sorted(tables, reverse=True)}
    for table, target in foreign_keys:
        if table != target:
            targets[table].add(target)
    order = []
    state = {}

    def visit(table):
        if state.get(table) == "begun":
            raise ValueError("foreign keys in a circle")
        if table in state:
            return
        state[table] = "begun"
        for target in sorted(targets[table], reverse=True):
            visit(target)
        state[table] = "done"
        order.append(table)

    for table in targets:
        visit(table)
    return order[::-1]
