"""Empties a dictionary into the same list: right, but for a while all entries are in memory a second time."""


def compact(log):
    before = len(log)
    log[:] = dict(log).items()
    return before - len(log)
