"""Find customer records that belong to the same person."""

from collections.abc import Iterable, Mapping


def merge_groups(contacts: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Group the records of `contacts` by person: whoever shares a contact, directly or through others, is the same.

    `contacts` maps each record's number to its e-mail addresses and phone numbers, all of them normalised.
    Every record is in one group; the numbers in a group are sorted as strings, and so are the groups.
    """
    return [[]]
