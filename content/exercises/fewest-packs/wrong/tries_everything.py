"""Recursion that fills the same remainders again and again: exponential. And the empty list stands for "impossible" as well as for "nothing to pack"."""


def fewest_packs(units, sizes):
    best = []
    for size in sizes:
        if size == units:
            return [size]
        if size < units:
            rest = fewest_packs(units - size, sizes)
            if rest and (not best or len(rest) + 1 < len(best)):
                best = sorted([size, *rest], reverse=True)
    return best
