"""Only ever changes a component to its final version: it finds no way where an intermediate version is needed. And it never asks whether the target itself is certified."""

from collections import deque


def upgrade_path(certified, current, target):
    allowed = {*certified, target}
    queue = deque([[current]])
    while queue:
        way = queue.popleft()
        stack = way[-1]
        if stack == target:
            return way
        for position in range(len(stack)):
            following = (*stack[:position], target[position], *stack[position + 1 :])
            if following in allowed and following not in way:
                queue.append([*way, following])
    return None
