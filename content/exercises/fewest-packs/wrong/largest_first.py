"""Takes the largest pack that fits, again and again: right for the coins of most countries, wrong for 12 units in packs of 10, 6 and 1."""


def fewest_packs(units, sizes):
    packs = []
    for size in sorted(sizes, reverse=True):
        packs += [size] * (units // size)
        units %= size
    return packs if units == 0 else None
