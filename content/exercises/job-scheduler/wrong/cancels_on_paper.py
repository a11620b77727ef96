"""Only notes what was cancelled: `wait` reports it, and `cancel` says yes to any number. Missed times all run, and what is due right now has to wait."""

from heapq import heappop, heappush
from time import monotonic


class Scheduler:
    def __init__(self, clock=monotonic):
        self.clock, self.heap, self.cancelled, self.last = clock, [], set(), 0

    def _add(self, seconds, job, interval):
        self.last += 1
        heappush(self.heap, (self.clock() + seconds, self.last, job, interval))
        return self.last

    def after(self, seconds, job):
        return self._add(seconds, job, None)

    def every(self, seconds, job):
        return self._add(seconds, job, seconds)

    def cancel(self, number):
        self.cancelled.add(number)
        return True

    def wait(self):
        return max(0, self.heap[0][0] - self.clock()) if self.heap else None

    def run_due(self):
        now, ready, errors = self.clock(), [], []
        while self.heap and self.heap[0][0] < now:
            due, number, job, interval = heappop(self.heap)
            if number not in self.cancelled:
                ready.append(job)
                if interval is not None:
                    heappush(self.heap, (due + interval, number, job, interval))
        for job in ready:
            try:
                job()
            except Exception as error:
                errors.append(error)
        return errors
