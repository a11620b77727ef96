"""Keeps every id that waits for its partner: correct, but the set grows with the distance between the two lines."""


def find_unpaired(event_ids):
    waiting = set()
    for event_id in event_ids:
        if event_id in waiting:
            waiting.remove(event_id)
        else:
            waiting.add(event_id)
    return waiting.pop() if waiting else None
