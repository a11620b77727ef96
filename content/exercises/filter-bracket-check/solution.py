"""Say where the brackets of a filter expression go wrong, before it is turned into a query."""

from typing import NamedTuple

CLOSERS = {"(": ")", "[": "]", "{": "}", '"': '"'}


class Fault(NamedTuple):
    """What an API client is told: the offset to underline, and what should have stood there or has to follow."""

    position: int
    expected: str


def find_fault(expression: str) -> Fault | None:
    """Return the first fault of brackets and double quotes, or None if each is closed by its own kind, innermost first.

    Between quotes nothing counts but the closing quote.
    A closer that does not fit: its position, and the closer that was due ("" if nothing was open).
    Otherwise, if something is still open at the end: the position of the innermost, and its closer.
    """
    due: list[Fault] = []  # for each that is open: where it was opened, and its closer; the innermost last
    for position, character in enumerate(expression):
        expected = due[-1].expected if due else ""
        if character == expected:
            due.pop()
        elif expected == '"':
            continue  # inside quotes a bracket is a character like any other
        elif character in CLOSERS:
            due.append(Fault(position, CLOSERS[character]))
        elif character in CLOSERS.values():
            return Fault(position, expected)
    return due[-1] if due else None
