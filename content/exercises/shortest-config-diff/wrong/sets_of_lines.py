"""Asks of each line whether it occurs in the other file at all: neither the order nor the number of equal lines counts."""


def diff(old, new):
    lines = [f"- {line}" for line in old if line not in new]
    return lines + [f"  {line}" if line in old else f"+ {line}" for line in new]
