"""Searches with equal amounts as if they were different, and lets a set remove the doubles: 24 months of 49.00 are 2.7 million ways to pay twelve of them."""


def settlements(open_cents, transfer):
    amounts = sorted(open_cents)
    found = set()

    def extend(start, rest, chosen):
        if rest == 0:
            found.add(chosen)
            return
        for index in range(start, len(amounts)):
            if amounts[index] > rest:
                break
            extend(index + 1, rest - amounts[index], (*chosen, amounts[index]))

    extend(0, transfer, ())
    return [list(combination) for combination in found]
