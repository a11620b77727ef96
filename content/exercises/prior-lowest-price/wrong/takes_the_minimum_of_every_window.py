"""Cuts out every window and takes its minimum: right, and `days` comparisons for every single day."""


def prior_lowest(prices, days):
    lowest = []
    for day in range(len(prices)):
        window = prices[max(0, day - days) : day]
        lowest.append(min(window) if window else None)
    return lowest
