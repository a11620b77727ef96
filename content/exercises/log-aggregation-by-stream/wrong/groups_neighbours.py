"""`groupby` puts neighbours together: a late line ends the minute, and the same minute comes again. And each line of a traceback is a minute of its own."""

from itertools import groupby


def per_minute(lines):
    for minute, group in groupby(lines, key=lambda line: line[:16]):
        totals = {}
        for line in group:
            _, level, service, *_ = [*line.split(), "", "", ""]
            count, errors = totals.get(service, (0, 0))
            totals[service] = (count + 1, errors + (level in ("ERROR", "CRITICAL")))
        yield minute, totals
