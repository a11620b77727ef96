"""Takes the last message off the chain again and again: every time it walks through all that are left, which is quadratic."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Message:
    body: str
    next: "Message | None" = field(default=None, repr=False)


def oldest_first(newest):
    before = last = Message("")
    while newest is not None:
        previous, oldest = None, newest
        while (following := oldest.next) is not None:
            previous, oldest = oldest, following
        if previous is None:
            newest = None
        else:
            previous.next = None
        last.next = oldest
        last = oldest
    return before.next
