"""Remembers the lowest price and nothing else: when its day is too old, nobody knows the second lowest."""


def prior_lowest(prices, days):
    lowest = []
    seen = None
    for price in prices:
        lowest.append(seen)
        seen = price if seen is None else min(seen, price)
    return lowest
