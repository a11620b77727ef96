"""Indexes the stacks by what is left without one component, but not by which one: (8, 7) and (7, 8) both leave a 7 and count as neighbours."""

from collections import defaultdict, deque


def upgrade_path(certified, current, target):
    alike = defaultdict(list)
    for stack in certified:
        for position in range(len(stack)):
            alike[stack[:position] + stack[position + 1 :]].append(stack)
    came_from = {current: None}
    queue = deque([current])
    while queue:
        stack = queue.popleft()
        if stack == target:
            way = []
            while stack is not None:
                way.append(stack)
                stack = came_from[stack]
            return way[::-1]
        for position in range(len(stack)):
            for following in alike.pop(stack[:position] + stack[position + 1 :], ()):
                if following not in came_from:
                    came_from[following] = stack
                    queue.append(following)
    return None
