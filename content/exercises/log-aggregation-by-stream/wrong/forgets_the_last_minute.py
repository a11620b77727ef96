"""Yields only when a later minute begins, and none begins after the last: the end of every file is missing. It also finds errors by searching the whole line."""

import re


def per_minute(lines):
    current, totals = "", {}
    for line in lines:
        match = re.match(r"(\S{16}):\d\dZ [A-Z]+ (\S+)", line)
        if not match:
            continue
        minute, service = match.groups()
        if minute > current:
            if totals:
                yield current, totals
            current, totals = minute, {}
        count, errors = totals.get(service, (0, 0))
        totals[service] = (count + 1, errors + ("ERROR" in line or "CRITICAL" in line))
