"""The classic, which looks for a value: between two records it says that there is none."""


def first_since(ring, moment):
    low, high = 0, len(ring) - 1
    while low <= high:
        middle = (low + high) // 2
        if ring[middle] == moment:
            return middle
        if ring[low] <= ring[middle]:
            if ring[low] <= moment < ring[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif ring[middle] < moment <= ring[high]:
            low = middle + 1
        else:
            high = middle - 1
    return None
