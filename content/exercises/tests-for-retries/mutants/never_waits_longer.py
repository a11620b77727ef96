"""Waits as long after each failure as after the first."""

from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")


class UnavailableError(Exception):
    """The partner could not answer now. It may ask for some seconds of rest, `retry_after`."""

    def __init__(self, reason: str, retry_after: float = 0.0) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


def call_with_retries(
    call: Callable[[], Answer],
    sleep: Callable[[float], None],
    attempts: int = 4,
    first: float = 1.0,
    longest: float = 20.0,
) -> Answer:
    """What `call()` returns, be it empty. While it raises UnavailableError, `sleep` and call again: `attempts` calls at most.

    What the last of them raises is for the caller, and so is any other error, at once.
    """
    for failures in range(1, attempts):
        try:
            return call()
        except UnavailableError as error:
            sleep(pause(failures, error.retry_after, first, longest))
    return call()


def pause(failures: int, retry_after: float, first: float, longest: float) -> float:
    """Seconds to wait after so many failures.

    `first` after the first failure and twice as long after each further one, but never more than `longest`; unless the
    partner asks for more: what it asks for is the least, however long it is.
    """
    return max(min(longest, first), retry_after)
