"""Find the webhook delivery that nobody acknowledged."""

from collections.abc import Iterable


def find_unpaired(event_ids: Iterable[int]) -> int | None:
    """Return the id that occurs once while all others occur twice, or None if every id has its pair.

    Ids are 1 or more. The ids are read once and never kept.
    """
    return -1
