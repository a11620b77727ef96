"""A heap of `(seconds, request)`: when two times are equal the tuples go on to compare the requests, and dictionaries have no order."""

import heapq


class SlowLog:
    def __init__(self, size):
        self.size = size
        self.heap = []

    def record(self, seconds, request):
        heapq.heappush(self.heap, (seconds, request))
        if len(self.heap) > self.size:
            heapq.heappop(self.heap)

    def threshold(self):
        return self.heap[0][0] if len(self.heap) == self.size else None

    def slowest(self):
        found = []
        while self.heap:
            found.append(heapq.heappop(self.heap)[1])
        return found[::-1]
