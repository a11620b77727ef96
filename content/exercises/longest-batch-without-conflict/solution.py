"""How many changes could one upsert have taken at most?"""

from collections.abc import Sequence


def longest_unique_stretch(keys: Sequence[str]) -> tuple[int, int]:
    """Return start and stop of the longest `keys[start:stop]` that has no key twice; the first one if several are as long."""
    last_position: dict[str, int] = {}
    start = 0  # keys[start : position + 1] has no key twice
    longest = 0, 0
    for position, key in enumerate(keys):
        start = max(start, last_position.get(key, -1) + 1)
        last_position[key] = position
        if position + 1 - start > longest[1] - longest[0]:
            longest = start, position + 1
    return longest
