"""Puts the new time in when it comes to one that starts later; if there is none, the new time is lost."""


def add_busy(busy, start, end):
    result, added = [], False
    for first, last in busy:
        if last < start:
            result.append((first, last))
        elif first > end:
            if not added:
                result.append((start, end))
                added = True
            result.append((first, last))
        else:
            start, end = min(start, first), max(end, last)
    return result
