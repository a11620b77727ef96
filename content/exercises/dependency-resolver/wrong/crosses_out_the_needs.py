"""Crosses out each need that has run in the lists it was given: the caller has empty lists afterwards. A typo is taken for a cycle."""


class CircularDependencyError(ValueError):
    def __init__(self, cycle):
        super().__init__(f"these need each other: {', '.join(cycle)}")
        self.cycle = cycle


def run_order(needs):
    users = {name: [] for name in needs}
    for name, before in needs.items():
        for needed in before:
            users.setdefault(needed, []).append(name)
    order = [name for name in needs if not needs[name]]
    for name in order:
        for user in users[name]:
            needs[user].remove(name)
            if not needs[user]:
                order.append(user)
    if len(order) < len(needs):
        raise CircularDependencyError([name for name in needs if name not in order])
    return order
