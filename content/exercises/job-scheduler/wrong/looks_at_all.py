"""Goes through all jobs at every call: in the order of adding, so a later one can run first, and each call costs as much as there are jobs."""

from time import monotonic


class Scheduler:
    def __init__(self, clock=monotonic):
        self.clock, self.jobs, self.last = clock, {}, 0

    def _add(self, seconds, job, interval):
        self.last += 1
        self.jobs[self.last] = [self.clock() + seconds, job, interval]
        return self.last

    def after(self, seconds, job):
        return self._add(seconds, job, None)

    def every(self, seconds, job):
        return self._add(seconds, job, seconds)

    def cancel(self, number):
        return self.jobs.pop(number, None) is not None

    def wait(self):
        if not self.jobs:
            return None
        return max(0, min(due for due, _, _ in self.jobs.values()) - self.clock())

    def run_due(self):
        now, errors = self.clock(), []
        for number, (due, job, interval) in list(self.jobs.items()):
            if due > now or number not in self.jobs:
                continue
            if interval is None:
                del self.jobs[number]
            else:
                self.jobs[number][0] = due + interval * ((now - due) // interval + 1)
            try:
                job()
            except Exception as error:
                errors.append(error)
        return errors
