"""Stops when one of the journals ends: what the other site changed after that is lost."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Change:
    at: int
    what: str
    next: "Change | None" = field(default=None, repr=False)


def merge_journals(primary, secondary):
    before = last = Change(0, "")
    while primary is not None and secondary is not None:
        if primary.at <= secondary.at:
            last.next, primary = primary, primary.next
        else:
            last.next, secondary = secondary, secondary.next
        last = last.next
    last.next = None
    return before.next
