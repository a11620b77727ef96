"""Lets the record itself point to the other, not the root of its group: the second match overwrites the first."""


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
                parent[record] = other
    groups = {}
    for record in contacts:
        groups.setdefault(root(record), []).append(record)
    return list(groups.values())
