"""Takes braces off when there is nothing to choose and skips empty alternatives: `db{,-replica}` loses the primary."""

import re


def expand(pattern):
    match = re.search(r"\{([^{}]+)\}", pattern)
    if not match:
        return [pattern.replace("{", "").replace("}", "")]
    options = [option for option in match[1].split(",") if option]
    if numbers := re.fullmatch(r"(\d+)\.\.(\d+)", match[1]):
        options = [str(number) for number in range(int(numbers[1]), int(numbers[2]) + 1)]
    return [name for option in options for name in expand(pattern[: match.start()] + option + pattern[match.end() :])]
