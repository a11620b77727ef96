"""Recursion, one call for each bracket that opens, and no eye for quotes: a smiley in a note closes a bracket, and deep nesting ends in a RecursionError."""

from typing import NamedTuple

CLOSERS = {"(": ")", "[": "]", "{": "}"}


class Fault(NamedTuple):
    position: int
    expected: str


def find_fault(expression):
    _, fault = _inside(expression, 0, None)
    return fault


def _inside(expression, position, opened):
    while position < len(expression):
        character = expression[position]
        if character in CLOSERS:
            position, fault = _inside(expression, position + 1, Fault(position, CLOSERS[character]))
            if fault:
                return position, fault
        elif character in CLOSERS.values():
            if opened and character == opened.expected:
                return position, None
            return position, Fault(position, opened.expected if opened else "")
        position += 1
    return position, opened
