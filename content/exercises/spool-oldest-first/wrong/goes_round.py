"""Begins with the second message: the first one keeps its link, and the two go round in a circle."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Message:
    body: str
    next: "Message | None" = field(default=None, repr=False)


def oldest_first(newest):
    turned, rest = newest, newest.next
    while rest is not None:
        following = rest.next
        rest.next = turned
        turned, rest = rest, following
    return turned
