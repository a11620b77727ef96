"""Sorts the tenants and fills the emptiest night: a good plan for another task, since here the order is fixed."""


def smallest_quota(rows, nights):
    loads = [0] * nights
    for size in sorted(rows, reverse=True):
        emptiest = loads.index(min(loads))
        loads[emptiest] += size
    return max(loads)
