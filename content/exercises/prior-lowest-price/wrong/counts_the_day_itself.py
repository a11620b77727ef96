"""The window of the classic, which ends with the day itself: on the first day of a reduction the new price is its own reference."""

from collections import deque


def prior_lowest(prices, days):
    lowest = []
    candidates = deque()
    for day, price in enumerate(prices):
        if candidates and candidates[0] <= day - days:
            candidates.popleft()
        while candidates and prices[candidates[-1]] >= price:
            candidates.pop()
        candidates.append(day)
        lowest.append(prices[candidates[0]])
    return lowest
