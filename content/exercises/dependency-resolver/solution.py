"""Bring database migrations into an order in which they can run."""

from collections.abc import Collection, Mapping


class CircularDependencyError(ValueError):
    """Migrations need each other in a circle; `cycle` holds their names."""

    def __init__(self, cycle: list[str]) -> None:
        super().__init__(f"these need each other: {', '.join(cycle)}")
        self.cycle = cycle


def run_order(needs: Mapping[str, Collection[str]]) -> list[str]:
    """Return every migration once, after all that it needs.

    Raises LookupError for a need that is no migration, and CircularDependencyError if there is no such order.
    """
    waiting = {name: len(before) for name, before in needs.items()}
    unlocks: dict[str, list[str]] = {name: [] for name in needs}
    for name, before in needs.items():
        for needed in before:
            if needed not in needs:
                raise LookupError(f"{name} needs {needed}, which does not exist")
            unlocks[needed].append(name)

    order = [name for name, count in waiting.items() if count == 0]
    for name in order:  # the loop also reaches what is appended on the way
        for later in unlocks[name]:
            waiting[later] -= 1
            if waiting[later] == 0:
                order.append(later)
    if len(order) < len(needs):
        raise CircularDependencyError(_cycle(needs, waiting))
    return order


def _cycle(needs: Mapping[str, Collection[str]], waiting: Mapping[str, int]) -> list[str]:
    """Go from a blocked migration to one that blocks it, until a name comes up twice."""
    name = next(name for name, count in waiting.items() if count)
    path: dict[str, None] = {}
    while name not in path:
        path[name] = None
        name = next(needed for needed in needs[name] if waiting[needed])
    names = list(path)
    return names[names.index(name) :]
