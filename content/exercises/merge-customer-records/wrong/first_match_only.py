"""Puts a record into the first group it shares something with, and does not join the others: two groups stay two although a record belongs to both. Who shares nothing is left out."""


def merge_groups(contacts):
    group_of = {}
    groups = []
    for record, known in contacts.items():
        group = next((group_of[contact] for contact in known if contact in group_of), None)
        if group is None and known:
            group = []
            groups.append(group)
        for contact in known:
            group_of.setdefault(contact, group)
        if known:
            group.append(record)
    return sorted(sorted(group) for group in groups)
