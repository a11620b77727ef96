"""Find customer records that belong to the same person."""

from collections import defaultdict
from collections.abc import Iterable, Mapping


def merge_groups(contacts: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Group the records of `contacts` by person: whoever shares a contact, directly or through others, is the same.

    `contacts` maps each record's number to its e-mail addresses and phone numbers, all of them normalised.
    Every record is in one group; the numbers in a group are sorted as strings, and so are the groups.
    """
    parent = {record: record for record in contacts}

    def root(record: str) -> str:
        while parent[record] != record:
            parent[record] = parent[parent[record]]  # halves the way for the next who comes here
            record = parent[record]
        return record

    first_with: dict[str, str] = {}
    for record, known in contacts.items():
        for contact in known:
            other = first_with.setdefault(contact, record)
            parent[root(record)] = root(other)

    groups: defaultdict[str, list[str]] = defaultdict(list)
    for record in sorted(contacts):
        groups[root(record)].append(record)
    return sorted(groups.values())
