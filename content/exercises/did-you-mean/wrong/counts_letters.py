"""Compares how often each letter occurs: quick, and blind for their order."""

from collections import Counter


def edits(typed, key):
    missing, extra = Counter(key) - Counter(typed), Counter(typed) - Counter(key)
    return max(missing.total(), extra.total())


def did_you_mean(typed, keys, limit=2):
    found = {edits(typed, key): key for key in keys if edits(typed, key) <= limit}
    return found[min(found)] if found else None
