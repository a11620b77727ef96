"""Stop asking a partner that is down, and find out when it is back."""

from collections.abc import Awaitable, Callable
from time import monotonic
from typing import TypeVar

Result = TypeVar("Result")


class CircuitOpenError(Exception):
    """The partner was not asked, because it failed too often a moment ago."""


class CircuitBreaker:
    """Opens after `failures` failed calls in a row; `seconds` later it lets one call through to see whether to close."""

    def __init__(self, failures: int, seconds: float, clock: Callable[[], float] = monotonic) -> None:
        """`clock()` gives the time in seconds and never goes back."""
        self._failures = failures
        self._seconds = seconds
        self._clock = clock
        self._failed = 0  # in a row
        self._open_until: float | None = None  # None: closed
        self._probing = False
        self._period = 0  # goes up whenever the circuit opens or closes

    async def call(self, work: Callable[[], Awaitable[Result]]) -> Result:
        """Return or raise what `work()` does; raise CircuitOpenError without calling it while the circuit is open.

        An OSError (refused, reset, timed out) is a failure. Any other Exception is an answer: the partner is there.
        """
        if self._open_until is None:
            return await self._observed(work)
        if self._probing or self._clock() < self._open_until:
            raise CircuitOpenError
        self._probing = True
        try:
            return await self._observed(work)
        finally:
            self._probing = False  # also when the probe is cancelled: the next call may try

    async def _observed(self, work: Callable[[], Awaitable[Result]]) -> Result:
        period = self._period
        try:
            result = await work()
        except OSError:
            self._failure(period)
            raise
        except Exception:
            self._answer(period)
            raise
        self._answer(period)
        return result

    def _failure(self, period: int) -> None:
        if period != self._period:
            return  # begun before the circuit opened or closed: yesterday's news
        self._failed += 1
        if self._failed >= self._failures:  # always so after a probe
            self._open_until = self._clock() + self._seconds
            self._period += 1

    def _answer(self, period: int) -> None:
        if period != self._period:
            return
        self._failed = 0
        if self._open_until is not None:
            self._open_until = None
            self._period += 1
