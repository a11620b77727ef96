"""Find out whether a customer would have met a new rate limit."""

from collections.abc import Iterable


def peak_tokens(calls: Iterable[tuple[float, int]], seconds: float) -> int:
    """Return the largest number of tokens used within any `seconds`; 0 without calls.

    Calls are pairs of time and tokens, in the order of time. Two calls exactly `seconds` apart are not in one window.
    """
    return -1
