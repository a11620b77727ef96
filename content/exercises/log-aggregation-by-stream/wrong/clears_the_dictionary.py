"""Yields its dictionary and then clears it: whoever kept the minute sees it empty and filled with the next one."""

import re


def per_minute(lines):
    current, totals = "", {}
    for line in lines:
        match = re.match(r"(\S{16}):\d\dZ ([A-Z]+) (\S+)", line)
        if not match:
            continue
        minute, level, service = match.groups()
        if minute > current:
            if totals:
                yield current, totals
            totals.clear()
            current = minute
        count, errors = totals.get(service, (0, 0))
        totals[service] = (count + 1, errors + (level in ("ERROR", "CRITICAL")))
    if totals:
        yield current, totals
