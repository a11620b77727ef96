"""Makes a new message for each old one: twice the memory, when memory is what is short, and whoever waits for the old ones waits for ever."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Message:
    body: str
    next: "Message | None" = field(default=None, repr=False)


def oldest_first(newest):
    first = None
    while newest is not None:
        first = Message(newest.body, first)
        newest = newest.next
    return first
