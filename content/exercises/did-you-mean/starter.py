"""Suggest the key that somebody meant to type into a config file."""

from collections.abc import Sequence


def edits(typed: str, key: str) -> int:
    """Return how many letters have to be inserted, removed or replaced, at least, to turn `typed` into `key`."""
    return -1


def did_you_mean(typed: str, keys: Sequence[str], limit: int = 2) -> str | None:
    """Return the key that is the fewest edits away, the first if there are several.

    Returns None if every key is more than `limit` edits away.
    """
    return ""
