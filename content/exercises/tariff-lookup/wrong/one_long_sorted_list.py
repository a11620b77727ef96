"""Takes the tariff for one sorted list cut into rows, picks the row by its first price and searches only there."""

from bisect import bisect_left, bisect_right


def cells_that_cost(tariff, cents):
    weight = bisect_right([prices[0] for prices in tariff], cents) - 1
    if weight < 0:
        return []
    zone = bisect_left(tariff[weight], cents)
    if zone < len(tariff[weight]) and tariff[weight][zone] == cents:
        return [(weight, zone)]
    return []
