"""Show what a deployment would change in a config file."""

from collections.abc import Sequence


def diff(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """Return the lines of both files, with `"  "` before those kept, `"- "` before those removed, `"+ "` before those added.

    As few lines as possible are removed and added. Where lines are replaced, those removed come first.
    """
    common = _common(old, new)
    lines = []
    i = j = 0
    while i < len(old) or j < len(new):
        if i < len(old) and j < len(new) and old[i] == new[j]:
            lines.append(f"  {old[i]}")
            i += 1
            j += 1
        elif j == len(new) or (i < len(old) and common[i + 1][j] >= common[i][j + 1]):
            lines.append(f"- {old[i]}")
            i += 1
        else:
            lines.append(f"+ {new[j]}")
            j += 1
    return lines


def _common(old: Sequence[str], new: Sequence[str]) -> list[list[int]]:
    """Return a table: at [i][j] stands how many lines can be kept from old[i:] and new[j:]."""
    table = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            if old[i] == new[j]:
                table[i][j] = table[i + 1][j + 1] + 1
            else:
                table[i][j] = max(table[i + 1][j], table[i][j + 1])
    return table
