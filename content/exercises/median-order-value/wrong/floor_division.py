"""Divides by `//`, which loses half a cent and rounds refunds the other way. And takes a median of zero for none."""

import heapq


class MedianValue:
    def __init__(self):
        self.lower, self.upper = [], []

    def add(self, cents):
        heapq.heappush(self.lower, -heapq.heappushpop(self.upper, cents))
        if len(self.lower) > len(self.upper) + 1:
            heapq.heappush(self.upper, -heapq.heappop(self.lower))

    def median(self):
        if not self.lower:
            return None
        if len(self.lower) > len(self.upper):
            return -self.lower[0] or None
        return (self.upper[0] - self.lower[0]) // 2
