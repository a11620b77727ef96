"""Takes each migration when the first of its needs has run, not the last; and what is on a cycle is missing without a word."""

from collections import deque


class CircularDependencyError(ValueError):
    def __init__(self, cycle):
        super().__init__(f"these need each other: {', '.join(cycle)}")
        self.cycle = cycle


def run_order(needs):
    order = [name for name, before in needs.items() if not before]
    queue = deque(order)
    while queue:
        done = queue.popleft()
        for name, before in needs.items():
            if done in before and name not in order:
                order.append(name)
                queue.append(name)
    return order
