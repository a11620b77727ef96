"""Loads both exports into dictionaries: right, but the whole of both is in memory before the first difference."""


def differences(ours, theirs):
    ours, theirs = dict(ours), dict(theirs)
    for payment_id in sorted(ours.keys() | theirs.keys()):
        if ours.get(payment_id) != theirs.get(payment_id):
            yield payment_id, ours.get(payment_id), theirs.get(payment_id)
