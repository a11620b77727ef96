"""Lets the joined time end with the new one, and keeps times apart that touch: what was busy until later is free."""


def add_busy(busy, start, end):
    before = [time for time in busy if time[1] <= start]
    after = [time for time in busy if time[0] >= end]
    touched = busy[len(before) : len(busy) - len(after)]
    if touched:
        start = min(start, touched[0][0])
    return [*before, (start, end), *after]
