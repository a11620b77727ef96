"""Find a way from the running versions to the wanted ones that only passes through tested combinations."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator

Stack = tuple[str, ...]


def upgrade_path(certified: Iterable[Stack], current: Stack, target: Stack) -> list[Stack] | None:
    """Return the stacks from `current` to `target`, both included, with the fewest steps; None if there is no way.

    A stack has one version for each component. A step changes exactly one of them, and leads to a certified stack.
    """
    alike: defaultdict[tuple[int, Stack], list[Stack]] = defaultdict(list)
    for stack in certified:
        for group in _groups(stack):
            alike[group].append(stack)

    came_from: dict[Stack, Stack | None] = {current: None}
    queue = deque([current])
    while queue:
        stack = queue.popleft()
        if stack == target:
            return _way_to(stack, came_from)
        for group in _groups(stack):
            # popped, as whoever comes to this group later finds nothing new in it
            for following in alike.pop(group, ()):
                if following not in came_from:
                    came_from[following] = stack
                    queue.append(following)
    return None


def _groups(stack: Stack) -> Iterator[tuple[int, Stack]]:
    """Two stacks have a group in common if they differ in one component at most: the one with the group's number."""
    for position in range(len(stack)):
        yield position, stack[:position] + stack[position + 1 :]


def _way_to(stack: Stack, came_from: dict[Stack, Stack | None]) -> list[Stack]:
    way = [stack]
    while (before := came_from[way[-1]]) is not None:
        way.append(before)
    return way[::-1]
