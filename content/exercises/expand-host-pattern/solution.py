"""Expand the host patterns of an inventory."""

import re

TEXT = re.compile("[^{},]+")
RANGE = re.compile(r"\{([0-9]+)\.\.([0-9]+)\}")


def expand(pattern: str) -> list[str]:
    """Return every name that a pattern such as `db-{a,b}-{1..3}` stands for; what comes first in it varies slowest.

    A brace without its partner and a range that runs backwards are a ValueError.
    """
    names, end = _sequence(pattern, 0, ends="}")
    if end < len(pattern):
        raise ValueError(f"a brace at {end} closes nothing: {pattern!r}")
    return names


def _sequence(pattern: str, start: int, ends: str) -> tuple[list[str], int]:
    """Read pieces up to one of the characters `ends`, or to the end; return all their combinations, and where it stopped."""
    names = [""]
    while start < len(pattern) and pattern[start] not in ends:
        if pattern[start] == "{":
            options, start = _group(pattern, start)
        elif text := TEXT.match(pattern, start):
            options, start = [text[0]], text.end()
        else:  # a comma outside of all braces
            options, start = [","], start + 1
        names = [name + option for name in names for option in options]
    return names, start


def _group(pattern: str, start: int) -> tuple[list[str], int]:
    """Read from a `{` up to its `}`; return the alternatives, and the position after it."""
    if match := RANGE.match(pattern, start):
        first, last = match.groups()
        if int(first) > int(last):
            raise ValueError(f"the range {match[0]} runs backwards: {pattern!r}")
        return [str(number).zfill(len(first)) for number in range(int(first), int(last) + 1)], match.end()
    options: list[str] = []
    end = start
    while True:
        more, end = _sequence(pattern, end + 1, ends=",}")
        options += more
        if end == len(pattern):
            raise ValueError(f"the brace at {start} is never closed: {pattern!r}")
        if pattern[end] == "}":
            return options, end + 1
