"""Expands the rest first and puts each alternative before it: all names are there, in another order. Commas split everywhere."""

import re


def expand(pattern):
    names, rest = _read(pattern, 0)
    if rest != len(pattern):
        raise ValueError(pattern)
    return names


def _read(pattern, start):
    options, names = [], [""]
    while start < len(pattern) and pattern[start] != "}":
        char = pattern[start]
        more = [char]
        if char == ",":
            options, names, start = options + names, [""], start + 1
            continue
        if match := re.compile(r"\{(\d+)\.\.(\d+)\}").match(pattern, start):
            first, last = match.groups()
            more = [str(number).zfill(len(first)) for number in range(int(first), int(last) + 1)]
            start = match.end()
        elif char == "{":
            more, start = _read(pattern, start + 1)
            if start == len(pattern):
                raise ValueError(pattern)
            start += 1
        else:
            start += 1
        names = [name + option for option in more for name in names]
    return options + names, start
