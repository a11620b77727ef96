"""Replaces the innermost braces in the text, again and again: each replacement copies its surroundings, so other alternatives double."""

import re


def expand(pattern):
    match = re.search(r"\{([^{}]*)\}", pattern)
    if not match:
        return [pattern]
    if numbers := re.fullmatch(r"(\d+)\.\.(\d+)", match[1]):
        first, last = numbers.groups()
        options = [str(number).zfill(len(first)) for number in range(int(first), int(last) + 1)]
    else:
        options = match[1].split(",")
    return [name for option in options for name in expand(pattern[: match.start()] + option + pattern[match.end() :])]
