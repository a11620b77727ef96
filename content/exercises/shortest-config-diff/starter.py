"""Show what a deployment would change in a config file."""

from collections.abc import Sequence


def diff(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """Return the lines of both files, with `"  "` before those kept, `"- "` before those removed, `"+ "` before those added.

    As few lines as possible are removed and added. Where lines are replaced, those removed come first.
    """
    return ["?"]
