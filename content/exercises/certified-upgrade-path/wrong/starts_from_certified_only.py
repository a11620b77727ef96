"""Builds the graph from the certified stacks alone and looks for the running one in it: whoever runs an untested combination never gets away from it. The answer leaves out where it starts."""

from collections import deque


def upgrade_path(certified, current, target):
    certified = list(certified)
    following = {
        stack: [other for other in certified if sum(a != b for a, b in zip(stack, other)) == 1] for stack in certified
    }
    if current not in following:
        return None
    queue = deque([(current, [])])
    seen = {current}
    while queue:
        stack, way = queue.popleft()
        if stack == target:
            return way
        for other in following[stack]:
            if other not in seen:
                seen.add(other)
                queue.append((other, [*way, other]))
    return None
