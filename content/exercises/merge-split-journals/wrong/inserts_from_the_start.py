"""Looks for the place of each change from the first one on: quadratic. And it stops before an equal time, so the secondary site comes first, in the wrong order."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Change:
    at: int
    what: str
    next: "Change | None" = field(default=None, repr=False)


def merge_journals(primary, secondary):
    before = Change(0, "", primary)
    while secondary is not None:
        place = before
        while place.next is not None and place.next.at < secondary.at:
            place = place.next
        following = secondary.next
        secondary.next = place.next
        place.next = secondary
        secondary = following
    return before.next
