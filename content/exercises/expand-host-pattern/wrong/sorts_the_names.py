"""Returns the names sorted and each once, as the classic's second part asks: another order of visits, and a host too few in silence."""

import re


def expand(pattern):
    depth = 0
    for char in pattern:
        depth += (char == "{") - (char == "}")
        if depth < 0:
            raise ValueError(pattern)
    if depth:
        raise ValueError(pattern)
    return sorted(_names(pattern))


def _names(pattern):
    start = pattern.find("{")
    if start < 0:
        return {pattern}
    depth, parts, begin = 0, [], start + 1
    for end in range(start, len(pattern)):
        depth += (pattern[end] == "{") - (pattern[end] == "}")
        if depth == 0 or (depth == 1 and pattern[end] == ","):
            parts.append(pattern[begin:end])
            begin = end + 1
        if depth == 0:
            break
    options = set()
    for part in parts:
        if numbers := re.fullmatch("([0-9]+)[.][.]([0-9]+)", part):
            first, last = numbers.groups()
            if int(first) > int(last):
                raise ValueError(pattern)
            options |= {str(number).zfill(len(first)) for number in range(int(first), int(last) + 1)}
        else:
            options |= _names(part)
    return {pattern[:start] + option + rest for option in options for rest in _names(pattern[end + 1 :])}
