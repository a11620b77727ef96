"""Cut the evidence for an alert out of an audit log."""

from collections.abc import Sequence


def shortest_excerpt(events: Sequence[str], required: Sequence[str]) -> tuple[int, int] | None:
    """Return start and stop of the shortest `events[start:stop]` that holds all required events, each as often as required.

    The order does not matter. Of equally short excerpts the first is returned, and None if there is none.
    """
    return -1, -1
