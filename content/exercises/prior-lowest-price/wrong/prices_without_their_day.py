"""Keeps prices without their day, of equal ones only one, and drops the lowest when an equal price leaves: the later of the two goes with the earlier. Says None until the window is full."""

from collections import deque


def prior_lowest(prices, days):
    lowest = []
    candidates = deque()
    for day, price in enumerate(prices):
        if day > days and candidates and candidates[0] == prices[day - days - 1]:
            candidates.popleft()
        lowest.append(candidates[0] if candidates and day >= days else None)
        while candidates and candidates[-1] >= price:
            candidates.pop()
        candidates.append(price)
    return lowest
