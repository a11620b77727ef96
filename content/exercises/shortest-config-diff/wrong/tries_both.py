"""Recursion that removes or adds a line and compares the results: right but for the order of replaced lines, and exponential."""


def diff(old, new):
    if not old or not new:
        return [f"- {line}" for line in old] + [f"+ {line}" for line in new]
    if old[0] == new[0]:
        return [f"  {old[0]}", *diff(old[1:], new[1:])]
    added = [f"+ {new[0]}", *diff(old, new[1:])]
    removed = [f"- {old[0]}", *diff(old[1:], new)]
    return min(added, removed, key=len)
