"""Counts how many of each kind are open: `([)]` has one of each, and nobody asks whether the order is right."""

from typing import NamedTuple

CLOSERS = {"(": ")", "[": "]", "{": "}"}
OPENERS = {closer: opener for opener, closer in CLOSERS.items()}


class Fault(NamedTuple):
    position: int
    expected: str


def find_fault(expression):
    positions = {opener: [] for opener in CLOSERS}
    quoted = None
    for position, character in enumerate(expression):
        if character == '"':
            quoted = position if quoted is None else None
        elif quoted is not None:
            continue
        elif character in CLOSERS:
            positions[character].append(position)
        elif character in OPENERS:
            if not positions[OPENERS[character]]:
                return Fault(position, "")
            positions[OPENERS[character]].pop()
    if quoted is not None:
        return Fault(quoted, '"')
    still = [Fault(found[-1], CLOSERS[opener]) for opener, found in positions.items() if found]
    return max(still) if still else None
