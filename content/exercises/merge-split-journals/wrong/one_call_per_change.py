"""Recursion, one call for each change: short and right, and a RecursionError after about a thousand."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Change:
    at: int
    what: str
    next: "Change | None" = field(default=None, repr=False)


def merge_journals(primary, secondary):
    if primary is None or secondary is None:
        return primary or secondary
    if secondary.at < primary.at:
        secondary.next = merge_journals(primary, secondary.next)
        return secondary
    primary.next = merge_journals(primary.next, secondary)
    return primary
