"""Find out whether a customer would have met a new rate limit."""

from collections import deque
from collections.abc import Iterable


def peak_tokens(calls: Iterable[tuple[float, int]], seconds: float) -> int:
    """Return the largest number of tokens used within any `seconds`; 0 without calls.

    Calls are pairs of time and tokens, in the order of time. Two calls exactly `seconds` apart are not in one window.
    """
    window: deque[tuple[float, int]] = deque()
    used = peak = 0
    for time, tokens in calls:
        window.append((time, tokens))
        used += tokens
        while time - window[0][0] >= seconds:
            used -= window.popleft()[1]
        peak = max(peak, used)
    return peak
