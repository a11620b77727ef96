"""Finds the root by recursion and joins without keeping the ways short: a chain of 1,000 records ends in a RecursionError."""


def merge_groups(contacts):
    parent = {record: record for record in contacts}

    def root(record):
        if parent[record] != record:
            parent[record] = root(parent[record])
        return parent[record]

    first_with = {}
    for record, known in contacts.items():
        for contact in known:
            parent[root(first_with.get(contact, record))] = root(record)
            first_with[contact] = record
    groups = {}
    for record in sorted(contacts):
        groups.setdefault(root(record), []).append(record)
    return sorted(groups.values())
