"""A stack in place of a queue: depth first finds a way, and often one with needless upgrades in it."""

from collections import defaultdict


def upgrade_path(certified, current, target):
    alike = defaultdict(list)
    for stack in certified:
        for position in range(len(stack)):
            alike[position, stack[:position] + stack[position + 1 :]].append(stack)
    came_from = {current: None}
    to_visit = [current]
    while to_visit:
        stack = to_visit.pop()
        if stack == target:
            way = []
            while stack is not None:
                way.append(stack)
                stack = came_from[stack]
            return way[::-1]
        for position in range(len(stack)):
            for following in alike[position, stack[:position] + stack[position + 1 :]]:
                if following not in came_from:
                    came_from[following] = stack
                    to_visit.append(following)
    return None
