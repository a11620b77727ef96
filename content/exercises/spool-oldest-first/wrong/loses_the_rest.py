"""Turns the link before it has remembered where it led: after the first message the rest of the chain cannot be reached."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Message:
    body: str
    next: "Message | None" = field(default=None, repr=False)


def oldest_first(newest):
    turned, rest = None, newest
    while rest is not None:
        rest.next = turned
        turned = rest
        rest = rest.next
    return turned
