"""Lets the root point to the other record and not to its root: if that record is below the same root already, the two point to each other, and the way up never ends."""


def merge_groups(contacts):
    parent = {record: record for record in contacts}

    def root(record):
        while parent[record] != record:
            record = parent[record]
        return record

    first_with = {}
    for record, known in contacts.items():
        for contact in known:
            other = first_with.setdefault(contact, record)
            if other != record:
                parent[root(record)] = other
    groups = {}
    for record in sorted(contacts):
        groups.setdefault(root(record), []).append(record)
    return sorted(groups.values())
