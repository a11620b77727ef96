"""Counts the pause from the start of a call to the start of the next, so it is one second short; and calls whoever came first."""


def plan_calls(calls, pause):
    left = list(calls)
    free_from = dict.fromkeys(left, 0)
    plan = []
    while left:
        partner = next((partner for partner in left if free_from[partner] <= len(plan)), None)
        if partner is not None:
            left.remove(partner)
            free_from[partner] = len(plan) + pause
        plan.append(partner)
    return plan
