"""Find a way from the running versions to the wanted ones that only passes through tested combinations."""

from collections.abc import Iterable

Stack = tuple[str, ...]


def upgrade_path(certified: Iterable[Stack], current: Stack, target: Stack) -> list[Stack] | None:
    """Return the stacks from `current` to `target`, both included, with the fewest steps; None if there is no way.

    A stack has one version for each component. A step changes exactly one of them, and leads to a certified stack.
    """
    return []
