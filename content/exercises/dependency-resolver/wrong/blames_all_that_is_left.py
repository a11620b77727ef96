"""Goes over what is left until a round brings nothing: quadratic, and it takes a typo, and all that waits for a cycle, for the cycle."""


class CircularDependencyError(ValueError):
    def __init__(self, cycle):
        super().__init__(f"these need each other: {', '.join(cycle)}")
        self.cycle = cycle


def run_order(needs):
    order, done = [], set()
    left = list(needs)
    while left:
        ready = [name for name in left if all(needed in done for needed in needs[name])]
        if not ready:
            raise CircularDependencyError(left)
        order += ready
        done |= set(ready)
        left = [name for name in left if name not in done]
    return order
