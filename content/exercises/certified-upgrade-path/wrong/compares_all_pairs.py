"""Compares each stack that comes up with every one not reached yet: right, but 10,000 stacks in a long row are 50 million pairs."""

from collections import deque


def upgrade_path(certified, current, target):
    left = set(certified)
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
        near = [other for other in left if sum(a != b for a, b in zip(stack, other)) == 1]
        left.difference_update(near)
        for following in near:
            if following not in came_from:
                came_from[following] = stack
                queue.append(following)
    return None
