"""Run jobs when they are due."""

from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count
from time import monotonic


class Scheduler:
    """Jobs with the moment at which each is due; a worker calls `run_due` and sleeps for `wait()` in between."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        """`clock()` gives the time in seconds."""
        self._clock = clock
        self._numbers = count(1)
        self._jobs: dict[int, tuple[Callable[[], object], float | None]] = {}
        self._queue: list[tuple[float, int]] = []  # a heap; numbers of cancelled jobs stay until they come up

    def after(self, seconds: float, job: Callable[[], object]) -> int:
        """Run the job once, `seconds` from now. Returns a number to cancel it by."""
        return self._add(seconds, job, None)

    def every(self, seconds: float, job: Callable[[], object]) -> int:
        """Run the job `seconds` from now and then again and again, `seconds` apart. Returns a number to cancel it by."""
        return self._add(seconds, job, seconds)

    def _add(self, seconds: float, job: Callable[[], object], interval: float | None) -> int:
        number = next(self._numbers)
        self._jobs[number] = job, interval
        heappush(self._queue, (self._clock() + seconds, number))
        return number

    def cancel(self, number: int) -> bool:
        """Forget the job; False if there is none (any longer)."""
        return self._jobs.pop(number, None) is not None

    def wait(self) -> float | None:
        """Return the seconds until a job is due, 0 if one is, None if there are no jobs."""
        while self._queue and self._queue[0][1] not in self._jobs:
            heappop(self._queue)
        if not self._queue:
            return None
        return max(0.0, self._queue[0][0] - self._clock())

    def run_due(self) -> list[Exception]:
        """Run all jobs that are due, the earliest first, and return what they raised."""
        now = self._clock()
        errors: list[Exception] = []
        while self._queue and self._queue[0][0] <= now:
            due, number = heappop(self._queue)
            if number not in self._jobs:  # cancelled
                continue
            job, interval = self._jobs[number]
            if interval is None:
                del self._jobs[number]
            else:
                missed = (now - due) // interval
                heappush(self._queue, (due + (missed + 1) * interval, number))
            try:
                job()
            except Exception as error:  # noqa: BLE001 - a job may raise anything, and the others still run
                errors.append(error)
        return errors
