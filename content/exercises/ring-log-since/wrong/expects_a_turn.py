"""Finds the oldest record as the one that is earlier than its left neighbour: a ring that begins with its oldest has none such. And counts from the oldest without going round."""


def first_since(ring, moment):
    low, high = 1, len(ring) - 1
    while low < high:
        middle = (low + high) // 2
        if ring[middle] < ring[0]:
            high = middle
        else:
            low = middle + 1
    oldest, first, last = low, 0, len(ring)
    while first < last:
        middle = (first + last) // 2
        if ring[(oldest + middle) % len(ring)] >= moment:
            last = middle
        else:
            first = middle + 1
    return oldest + first
