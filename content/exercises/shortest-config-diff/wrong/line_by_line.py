"""Compares the lines at the same position: after one line more, all others have changed."""

from itertools import zip_longest


def diff(old, new):
    lines = []
    for before, after in zip_longest(old, new):
        if before == after:
            lines.append(f"  {before}")
            continue
        if before is not None:
            lines.append(f"- {before}")
        if after is not None:
            lines.append(f"+ {after}")
    return lines
