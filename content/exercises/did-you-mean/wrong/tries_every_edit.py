"""Recursion over three possible edits at each letter: right, and the same pairs of rests are compared again and again."""


def edits(typed, key):
    if not typed or not key:
        return len(typed) + len(key)
    if typed[0] == key[0]:
        return edits(typed[1:], key[1:])
    return 1 + min(edits(typed[1:], key), edits(typed, key[1:]), edits(typed[1:], key[1:]))


def did_you_mean(typed, keys, limit=2):
    for key in keys:
        if edits(typed, key) <= limit:
            return key
    return None
