"""Asks a list how often it holds each id: everything is in memory, and each question walks through all of it."""


def find_unpaired(event_ids):
    event_ids = list(event_ids)
    for event_id in event_ids:
        if event_ids.count(event_id) == 1:
            return event_id
    return None
