"""Remembers every URL and the step at which it came: right and simple, and its memory grows with the chain."""

from typing import NamedTuple


class Loop(NamedTuple):
    entry: str
    length: int


def find_loop(start, target_of):
    step_of = {}
    url = start
    while url is not None:
        if url in step_of:
            return Loop(url, len(step_of) - step_of[url])
        step_of[url] = len(step_of)
        url = target_of(url)
    return None
