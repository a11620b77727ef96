"""Reports every closer that does not fit, and never looks at what is still open when the text ends."""

from typing import NamedTuple

CLOSERS = {"(": ")", "[": "]", "{": "}", '"': '"'}


class Fault(NamedTuple):
    position: int
    expected: str


def find_fault(expression):
    due = []
    for position, character in enumerate(expression):
        expected = due[-1] if due else ""
        if character == expected:
            due.pop()
        elif expected == '"':
            continue
        elif character in CLOSERS:
            due.append(CLOSERS[character])
        elif character in CLOSERS.values():
            return Fault(position, expected)
    return None
