"""Call a partner that fails now and then, without making its bad day worse."""

from collections.abc import Callable
from random import Random
from typing import TypeVar

Result = TypeVar("Result")


class UnavailableError(Exception):
    """The partner could not answer. The same request may be sent again, after `retry_after` seconds at the earliest."""

    def __init__(self, reason: str, retry_after: float = 0.0) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


def call_with_retry(
    call: Callable[[], Result],
    *,
    attempts: int,
    base: float,
    cap: float,
    sleep: Callable[[float], None],
    rng: Random,
) -> Result:
    """Return what `call` returns; while it raises UnavailableError, call again, at most `attempts` times in all.

    After failure number n, wait for a random time between 0 and the smaller of `cap` and `base * 2 ** (n - 1)`, and no
    shorter than the error's `retry_after`. Raises what the last attempt raised, and any other error at once.
    """
    for retry in range(attempts - 1):
        try:
            return call()
        except UnavailableError as error:
            wait = max(rng.uniform(0, min(cap, base * 2**retry)), error.retry_after)
        sleep(wait)
    return call()  # the last attempt: whatever it raises is for the caller
