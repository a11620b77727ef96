"""Lets the oldest call go only when it is older than `seconds`, and only one for each new call: the window holds too much."""

from collections import deque


def peak_tokens(calls, seconds):
    window, used, peak = deque(), 0, 0
    for time, tokens in calls:
        window.append((time, tokens))
        used += tokens
        if time - window[0][0] > seconds:
            used -= window.popleft()[1]
        peak = max(peak, used)
    return peak
