"""Goes round the partners, one call to each: near the end only the one with the most calls is left, with a pause after each."""

from collections import Counter


def plan_calls(calls, pause):
    left = Counter(calls)
    free_from = dict.fromkeys(left, 0)
    plan = []
    while left:
        for partner in list(left):
            plan += [None] * (free_from[partner] - len(plan))
            free_from[partner] = len(plan) + pause + 1
            plan.append(partner)
            left[partner] -= 1
            if not left[partner]:
                del left[partner]
    return plan
