"""Puts the new time into the caller's list and tidies up there; and it never looks at the time before the new one."""

from bisect import insort


def add_busy(busy, start, end):
    insort(busy, (start, end))
    position = busy.index((start, end))
    while position + 1 < len(busy) and busy[position + 1][0] <= end:
        end = max(end, busy.pop(position + 1)[1])
    busy[position] = start, end
    return busy
