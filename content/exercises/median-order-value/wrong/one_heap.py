"""One heap, popped until the middle is reached: half of all amounts move for each question, and they are gone afterwards."""

import heapq


class MedianValue:
    def __init__(self):
        self.heap = []

    def add(self, cents):
        heapq.heappush(self.heap, cents)

    def median(self):
        if not self.heap:
            return None
        middle = len(self.heap) / 2
        for _ in range((len(self.heap) - 1) // 2):
            heapq.heappop(self.heap)
        if middle % 1:
            return self.heap[0]
        first, second = heapq.nsmallest(2, self.heap)
        return (first + second) / 2
