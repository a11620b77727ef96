"""Puts copies of all changes into a list and sorts it: a second set of objects, which nobody else refers to, and memory for all of them."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Change:
    at: int
    what: str
    next: "Change | None" = field(default=None, repr=False)


def merge_journals(primary, secondary):
    changes = []
    for journal in (primary, secondary):
        while journal is not None:
            changes.append(Change(journal.at, journal.what))
            journal = journal.next
    changes.sort(key=lambda change: change.at)
    for change, following in zip(changes, changes[1:]):
        change.next = following
    return changes[0] if changes else None
