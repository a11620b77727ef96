"""Compares with `is`, as one may with nodes in memory: two lookups give two strings, so the walkers pass each other for ever."""

from typing import NamedTuple


class Loop(NamedTuple):
    entry: str
    length: int


def find_loop(start, target_of):
    slow = fast = start
    while True:
        for _ in range(2):
            fast = target_of(fast)
            if fast is None:
                return None
        slow = target_of(slow)
        if slow is fast:
            break
    entry = start
    while entry is not slow:
        entry, slow = target_of(entry), target_of(slow)
    length, url = 1, target_of(entry)
    while url is not entry:
        length, url = length + 1, target_of(url)
    return Loop(entry, length)
