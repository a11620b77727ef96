"""Joins the new time with the first that it overlaps and leaves the rest, so the result overlaps itself; and if it overlaps none, the new time goes to the end."""


def add_busy(busy, start, end):
    for position, (first, last) in enumerate(busy):
        if first <= end and start <= last:
            return [*busy[:position], (min(first, start), max(last, end)), *busy[position + 1 :]]
    return [*busy, (start, end)]
