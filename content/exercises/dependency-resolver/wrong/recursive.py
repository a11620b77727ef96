"""Visits the needs by recursion: right and short, until a chain is longer than Python's limit of 1,000 calls."""


class CircularDependencyError(ValueError):
    def __init__(self, cycle):
        super().__init__(f"these need each other: {', '.join(cycle)}")
        self.cycle = cycle


def run_order(needs):
    order, done, path = [], set(), {}

    def visit(name):
        if name in done:
            return
        if name in path:
            names = list(path)
            raise CircularDependencyError(names[names.index(name) :])
        if name not in needs:
            raise LookupError(f"{list(path)[-1]} needs {name}, which does not exist")
        path[name] = None
        for needed in needs[name]:
            visit(needed)
        del path[name]
        done.add(name)
        order.append(name)

    for name in needs:
        visit(name)
    return order
