"""Gives up after twenty redirects, as a browser does: a long chain that ends is called a loop, and where the loop is remains unknown."""

from typing import NamedTuple


class Loop(NamedTuple):
    entry: str
    length: int


def find_loop(start, target_of):
    url = start
    for _ in range(20):
        url = target_of(url)
        if url is None:
            return None
    return Loop(start, 20)
