"""Find out whether a chain of redirects ends, with a handful of URLs in memory."""

from collections.abc import Callable
from typing import NamedTuple


class Loop(NamedTuple):
    """Where a chain of redirects enters a loop, and how many redirects lead once round it."""

    entry: str
    length: int


def find_loop(start: str, target_of: Callable[[str], str | None]) -> Loop | None:
    """Follow the redirects from `start`, and return the loop into which they run, or None if they end somewhere.

    `target_of(url)` looks up where a URL leads, None if it is no redirect; it gives a new string each time.
    """
    slow = fast = start
    while True:  # the fast one goes two redirects a turn: it reaches the end, or comes up behind the slow one
        for _ in range(2):
            fast = target_of(fast)
            if fast is None:
                return None
        slow = target_of(slow)
        if slow == fast:
            break

    entry = start
    while entry != slow:  # as far from the start as from where they met, but for whole rounds
        entry, slow = target_of(entry), target_of(slow)

    length, url = 1, target_of(entry)
    while url != entry:
        length, url = length + 1, target_of(url)
    return Loop(entry, length)
