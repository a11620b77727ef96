"""Calls first and then counts the interval from now: each late run moves all later ones, and an error ends the round and the repetition."""

from heapq import heappop, heappush
from time import monotonic


class Scheduler:
    def __init__(self, clock=monotonic):
        self.clock, self.heap, self.jobs, self.last = clock, [], {}, 0

    def _add(self, seconds, job, interval):
        self.last += 1
        self.jobs[self.last] = job, interval
        heappush(self.heap, (self.clock() + seconds, self.last))
        return self.last

    def after(self, seconds, job):
        return self._add(seconds, job, None)

    def every(self, seconds, job):
        return self._add(seconds, job, seconds)

    def cancel(self, number):
        return self.jobs.pop(number, None) is not None

    def wait(self):
        while self.heap and self.heap[0][1] not in self.jobs:
            heappop(self.heap)
        return max(0, self.heap[0][0] - self.clock()) if self.heap else None

    def run_due(self):
        while self.heap and self.heap[0][0] <= self.clock():
            _, number = heappop(self.heap)
            if number not in self.jobs:
                continue
            job, interval = self.jobs[number]
            job()
            if interval is None:
                del self.jobs[number]
            else:
                heappush(self.heap, (self.clock() + interval, number))
        return []
