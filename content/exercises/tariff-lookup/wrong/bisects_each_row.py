"""Uses the order along the rows and forgets the one down the columns: a binary search for each class, O(m log n)."""

from bisect import bisect_left


def cells_that_cost(tariff, cents):
    found = []
    for weight, prices in enumerate(tariff):
        zone = bisect_left(prices, cents)
        if zone < len(prices) and prices[zone] == cents:
            found.append((weight, zone))
    return found
