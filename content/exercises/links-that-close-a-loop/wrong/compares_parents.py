"""Compares parents, and lets parents point to parents, where it should be roots: a loop is missed as soon as a root is two steps away."""


def loop_links(links):
    parent = {}
    blocked = []
    for one, other in links:
        first = parent.setdefault(one, one)
        second = parent.setdefault(other, other)
        if first == second:
            blocked.append((one, other))
        else:
            parent[first] = second
    return blocked
