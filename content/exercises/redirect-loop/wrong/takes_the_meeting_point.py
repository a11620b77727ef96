"""Names the URL at which the two walkers meet: it is on the loop, but seldom the one where the chain enters it."""

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
        if slow == fast:
            break
    length, url = 1, target_of(slow)
    while url != slow:
        length, url = length + 1, target_of(url)
    return Loop(slow, length)
