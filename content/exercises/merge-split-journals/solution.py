"""Make one journal of the two that two sites kept while the line between them was down."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Change:
    """Something that was changed at a moment, and the change after it in the journal."""

    at: int
    what: str
    next: Change | None = field(default=None, repr=False)


def merge_journals(primary: Change | None, secondary: Change | None) -> Change | None:
    """Link the changes of both journals into one, by time, and return the first; each of the two is in order already.

    Changes at the same moment: those of the primary site first. The changes stay the same objects.
    """
    before = last = Change(0, "before the first")  # so that the first change has something to be linked to
    while primary is not None and secondary is not None:
        if secondary.at < primary.at:
            last.next = secondary
            secondary = secondary.next
        else:
            last.next = primary
            primary = primary.next
        last = last.next
    last.next = primary or secondary
    return before.next
