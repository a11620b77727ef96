"""Propose to the clerk which open items of an account can be cleared."""

from collections.abc import Sequence


def clearing_proposals(amounts: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return every combination of three amounts that add up to zero, each once, ascending inside and among each other."""
    items = sorted(amounts)
    proposals = []
    for index, lowest in enumerate(items):
        if index > 0 and lowest == items[index - 1]:
            continue  # every combination that begins with this amount has been found
        left, right = index + 1, len(items) - 1
        while left < right:
            total = lowest + items[left] + items[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                proposals.append((lowest, items[left], items[right]))
                left += 1
                while left < right and items[left] == items[left - 1]:
                    left += 1
    return proposals
