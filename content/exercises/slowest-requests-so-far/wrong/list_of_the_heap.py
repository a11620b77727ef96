"""Takes the list of a heap for a sorted list: only index 0 is sure. And `threshold` answers before there are enough requests."""

import heapq
from itertools import count


class SlowLog:
    def __init__(self, size):
        self.size = size
        self.heap = []
        self.ticket = count(0, -1)

    def record(self, seconds, request):
        heapq.heappush(self.heap, (seconds, next(self.ticket), request))
        if len(self.heap) > self.size:
            heapq.heappop(self.heap)

    def threshold(self):
        return self.heap[0][0] if self.heap else None

    def slowest(self):
        return [request for _, _, request in self.heap]
