"""Intersects the contacts of every two records: right, but 100,000 records are five billion pairs."""

from itertools import combinations


def merge_groups(contacts):
    group_of = {record: {record} for record in contacts}
    for one, other in combinations(contacts, 2):
        if set(contacts[one]) & set(contacts[other]):
            joined = group_of[one] | group_of[other]
            for record in joined:
                group_of[record] = joined
    return [list(group) for group in sorted({tuple(sorted(group)) for group in group_of.values()})]
