"""Adds the whole window up for each call, from the whole log: the work grows with the square of the calls, and a stream is gone."""


def peak_tokens(calls, seconds):
    return max(
        sum(tokens for time, tokens in calls if 0 <= time - start < seconds) for start, _ in calls
    )
