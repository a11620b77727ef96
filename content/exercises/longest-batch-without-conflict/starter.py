"""How many changes could one upsert have taken at most?"""

from collections.abc import Sequence


def longest_unique_stretch(keys: Sequence[str]) -> tuple[int, int]:
    """Return start and stop of the longest `keys[start:stop]` that has no key twice; the first one if several are as long."""
    return -1, -1
