"""Puts small amounts into one heap and great ones into the other, and never evens them out: rising amounts all land in one."""

import heapq


class MedianValue:
    def __init__(self):
        self.lower, self.upper = [], []

    def add(self, cents):
        if not self.lower or cents <= -self.lower[0]:
            heapq.heappush(self.lower, -cents)
        else:
            heapq.heappush(self.upper, cents)

    def median(self):
        if not self.lower:
            return None
        if len(self.lower) == len(self.upper):
            return (self.upper[0] - self.lower[0]) / 2
        return -self.lower[0] if len(self.lower) > len(self.upper) else self.upper[0]
