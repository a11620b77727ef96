"""Tries every pair: right for ten invoices, but the work grows with the square of their number."""


def find_two_invoices(amounts, paid):
    for first in range(len(amounts)):
        for second in range(first + 1, len(amounts)):
            if amounts[first] + amounts[second] == paid:
                return first, second
    return None
