"""Count the lines of a running log per minute and service."""

import re
from collections.abc import Iterable, Iterator

LINE = re.compile(
    r"(?P<minute>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}):[0-9]{2}Z (?P<level>[A-Z]+) (?P<service>\S+)"
)
ERRORS = {"ERROR", "CRITICAL"}


def per_minute(lines: Iterable[str]) -> Iterator[tuple[str, dict[str, tuple[int, int]]]]:
    """Yield each minute with the number of lines and errors of each service, as soon as a later minute begins."""
    current = ""
    totals: dict[str, tuple[int, int]] = {}
    for line in lines:
        match = LINE.match(line)
        if not match:  # a line of a traceback
            continue
        minute, level, service = match.group("minute", "level", "service")
        if minute > current:  # a late line is not, and counts in the open minute
            if totals:
                yield current, totals
            current, totals = minute, {}
        count, errors = totals.get(service, (0, 0))
        totals[service] = (count + 1, errors + (level in ERRORS))
    if totals:
        yield current, totals
