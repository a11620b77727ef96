"""Compares neighbours: an event that was overtaken by a thousand others counts once."""


def pairs_out_of_order(times):
    return sum(first > second for first, second in zip(times, times[1:]))
