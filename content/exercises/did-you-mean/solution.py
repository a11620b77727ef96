"""Suggest the key that somebody meant to type into a config file."""

from collections.abc import Sequence


def edits(typed: str, key: str) -> int:
    """Return how many letters have to be inserted, removed or replaced, at least, to turn `typed` into `key`."""
    # row[j]: the edits from the letters of `typed` seen so far to the first j of `key`
    row = list(range(len(key) + 1))
    for seen, letter in enumerate(typed, start=1):
        above, row = row, [seen]
        for j, wanted in enumerate(key, start=1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != wanted)))
    return row[-1]


def did_you_mean(typed: str, keys: Sequence[str], limit: int = 2) -> str | None:
    """Return the key that is the fewest edits away, the first if there are several.

    Returns None if every key is more than `limit` edits away.
    """
    distances = {key: edits(typed, key) for key in keys}
    nearest = min(distances, key=distances.__getitem__, default=None)
    return nearest if nearest is not None and distances[nearest] <= limit else None
