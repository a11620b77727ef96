"""Propose to the clerk which open items of an account can be cleared."""

from collections.abc import Sequence


def clearing_proposals(amounts: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return every combination of three amounts that add up to zero, each once, ascending inside and among each other."""
    return [(0, 0, 0), (0, 0, 0)]
