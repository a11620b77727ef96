"""Fills one dictionary with all minutes and hands it out at the end: the end of a running log never comes, and the memory grows until then."""

import re


def per_minute(lines):
    minutes = {}
    for line in lines:
        if match := re.match(r"(\S{16}):\d\dZ ([A-Z]+) (\S+)", line):
            minute, level, service = match.groups()
            totals = minutes.setdefault(minute, {})
            count, errors = totals.get(service, (0, 0))
            totals[service] = (count + 1, errors + (level in ("ERROR", "CRITICAL")))
    yield from minutes.items()
