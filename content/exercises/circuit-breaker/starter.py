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

    async def call(self, work: Callable[[], Awaitable[Result]]) -> Result:
        """Return or raise what `work()` does; raise CircuitOpenError without calling it while the circuit is open.

        An OSError (refused, reset, timed out) is a failure. Any other Exception is an answer: the partner is there.
        """
        return await work()
