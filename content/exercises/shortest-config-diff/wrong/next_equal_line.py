"""Goes on to the next equal line, however much it jumps over; and forgets what is left of the old file when the new one is at its end."""


def diff(old, new):
    lines = []
    old, new = list(old), list(new)
    while new:
        if old and old[0] == new[0]:
            lines.append(f"  {old.pop(0)}")
            new.pop(0)
        elif new[0] in old:
            lines.append(f"- {old.pop(0)}")
        else:
            lines.append(f"+ {new.pop(0)}")
    return lines
