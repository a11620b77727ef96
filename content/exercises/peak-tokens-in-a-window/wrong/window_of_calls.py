"""The textbook window of k elements: it takes `seconds` for a number of calls."""


def peak_tokens(calls, seconds):
    tokens = [tokens for _, tokens in calls]
    used = peak = sum(tokens[: int(seconds)])
    for position in range(int(seconds), len(tokens)):
        used += tokens[position] - tokens[position - int(seconds)]
        peak = max(peak, used)
    return peak
