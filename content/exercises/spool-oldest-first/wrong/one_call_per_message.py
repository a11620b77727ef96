"""Recursion, one call for each message: elegant for three of them, and a RecursionError after about a thousand."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Message:
    body: str
    next: "Message | None" = field(default=None, repr=False)


def oldest_first(newest):
    if newest is None or newest.next is None:
        return newest
    first = oldest_first(newest.next)
    newest.next.next = newest
    newest.next = None
    return first
