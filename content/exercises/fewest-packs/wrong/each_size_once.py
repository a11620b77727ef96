"""Adds each size once to all totals reached so far: that is the knapsack with one pack of each size in stock."""


def fewest_packs(units, sizes):
    packs = {0: []}
    for size in sizes:
        for total in sorted(packs, reverse=True):
            longer = [*packs[total], size]
            if total + size <= units and len(longer) < len(packs.get(total + size, range(units + 1))):
                packs[total + size] = longer
    return sorted(packs[units], reverse=True) if units in packs else None
