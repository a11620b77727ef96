"""Deletes each outdated entry on its own, safely from the back: every deletion moves all entries behind it."""


def compact(log):
    before = len(log)
    for position in reversed(range(len(log) - 1)):
        if log[position][0] == log[position + 1][0]:
            del log[position]
    return before - len(log)
