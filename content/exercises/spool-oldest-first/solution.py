"""Messages that are kept in memory while the broker is away, and go out in the order in which they came."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Message:
    """A message, and the one that goes out after it."""

    body: str
    next: Message | None = field(default=None, repr=False)


def oldest_first(newest: Message | None) -> Message | None:
    """Turn the chain round and return its new first message; the given one begins with the newest.

    The messages themselves are linked anew: no copies, and no second list of them.
    """
    turned, rest = None, newest
    while rest is not None:
        following = rest.next
        rest.next = turned
        turned, rest = rest, following
    return turned
