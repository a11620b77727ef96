"""Builds every subset and looks at its sum only then: nearly 17 million for 24 invoices, and twice as many for each one more."""

from itertools import combinations


def settlements(open_cents, transfer):
    amounts = sorted(open_cents)
    found = set()
    for size in range(1, len(amounts) + 1):
        for combination in combinations(amounts, size):
            if sum(combination) == transfer:
                found.add(combination)
    return [list(combination) for combination in found]
