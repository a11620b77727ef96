"""Builds a new list and gives it the old name: the callers' list is as long as before."""


def compact(log):
    before = len(log)
    log = list(dict(log).items())
    return before - len(log)
