"""For each table that it takes, goes through all that are left and all their keys: right, and cubic in the worst case."""


def deletion_order(tables, foreign_keys):
    left = sorted(tables)
    keys = [(table, target) for table, target in foreign_keys if table != target]
    order = []
    while left:
        for table in left:
            if not any(target == table and other in left for other, target in keys):
                order.append(table)
                left.remove(table)
                break
        else:
            raise ValueError("foreign keys in a circle")
    return order
