"""Reads all slots and takes the earliest that is late enough: right, and one read for every slot of the device."""


def first_since(ring, moment):
    late_enough = [(time, slot) for slot, time in enumerate(ring) if time >= moment]
    return min(late_enough)[1] if late_enough else None
