"""Keeps the first entry of each key, as the classic does: every value is the outdated one. And an empty log has -1 entries to remove."""


def compact(log):
    last = 0
    for position in range(1, len(log)):
        if log[position][0] != log[last][0]:
            last += 1
            log[last] = log[position]
    removed = len(log) - (last + 1)
    del log[last + 1 :]
    return removed
