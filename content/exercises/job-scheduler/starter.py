"""Run jobs when they are due."""

from collections.abc import Callable
from time import monotonic


class Scheduler:
    """Jobs with the moment at which each is due; a worker calls `run_due` and sleeps for `wait()` in between."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        """`clock()` gives the time in seconds."""

    def after(self, seconds: float, job: Callable[[], object]) -> int:
        """Run the job once, `seconds` from now. Returns a number to cancel it by."""
        return 0

    def every(self, seconds: float, job: Callable[[], object]) -> int:
        """Run the job `seconds` from now and then again and again, `seconds` apart. Returns a number to cancel it by."""
        return 0

    def cancel(self, number: int) -> bool:
        """Forget the job; False if there is none (any longer)."""
        return False

    def wait(self) -> float | None:
        """Return the seconds until a job is due, 0 if one is, None if there are no jobs."""
        return None

    def run_due(self) -> list[Exception]:
        """Run all jobs that are due, the earliest first, and return what they raised."""
        return []
