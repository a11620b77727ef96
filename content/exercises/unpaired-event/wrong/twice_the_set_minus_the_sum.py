"""Takes twice the sum of all different ids and subtracts the sum of all lines: a stream is empty by then, and 0 is no answer."""


def find_unpaired(event_ids):
    return 2 * sum(set(event_ids)) - sum(event_ids)
