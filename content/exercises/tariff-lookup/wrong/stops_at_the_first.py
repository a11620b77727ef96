"""Walks the staircase and returns at the first match: the same price may stand in another class and zone. It gives None for none."""


def cells_that_cost(tariff, cents):
    weight, zone = 0, len(tariff[0]) - 1
    while weight < len(tariff) and zone > 0:
        price = tariff[weight][zone]
        if price == cents:
            return [(weight, zone)]
        if price > cents:
            zone -= 1
        else:
            weight += 1
    return None
