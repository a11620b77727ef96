"""Compares every event with every later one: right, and an hour with a million events means 500 billion comparisons."""


def pairs_out_of_order(times):
    return sum(
        times[first] > times[second] for first in range(len(times)) for second in range(first + 1, len(times))
    )
