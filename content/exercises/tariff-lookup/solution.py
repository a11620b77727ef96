"""Find the parcels that a carrier may have charged for."""

from collections.abc import Sequence


def cells_that_cost(tariff: Sequence[Sequence[int]], cents: int) -> list[tuple[int, int]]:
    """Return (weight class, zone) of every cell with this price, lightest class first.

    Prices rise strictly along each row and down each column. No more cells are looked at than there are classes and zones.
    """
    found = []
    weight, zone = 0, len(tariff[0]) - 1
    while weight < len(tariff) and zone >= 0:
        price = tariff[weight][zone]
        if price == cents:
            found.append((weight, zone))
        if price >= cents:
            zone -= 1  # further down this zone all is dearer
        if price <= cents:
            weight += 1  # nearer in this class all is cheaper
    return found
