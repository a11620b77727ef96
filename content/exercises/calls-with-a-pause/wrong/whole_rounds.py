"""Plans in rounds of `pause + 1` seconds with the most frequent partners in each, and fills up the last round as well."""

from collections import Counter


def plan_calls(calls, pause):
    left = Counter(calls)
    plan = []
    while left.total():
        partners = [partner for partner, count in left.most_common(pause + 1) if count]
        left.subtract(partners)
        plan += partners + [None] * (pause + 1 - len(partners))
    return plan
