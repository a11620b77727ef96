"""Looks the third amount up among all of them, the two in hand included, and returns what it finds in any order."""


def clearing_proposals(amounts):
    present = set(amounts)
    found = {}
    for index, first in enumerate(amounts):
        for second in amounts[index + 1 :]:
            if -(first + second) in present:
                found[tuple(sorted((first, second, -(first + second))))] = True
    return list(found)
