"""Find the words in host names that were written without separators."""

from collections.abc import Collection


def split_name(name: str, words: Collection[str]) -> list[str] | None:
    """Return known words that, joined, are `name`, or None if there are none.

    A word may be used more than once. If there are several ways to split the name, any of them is right.
    """
    known = frozenset(words)
    longest = max(map(len, known), default=0)
    start_of = {0: 0}  # for each position that words can reach: where the last of them starts
    for end in range(1, len(name) + 1):
        for start in range(max(0, end - longest), end):
            if start in start_of and name[start:end] in known:
                start_of[end] = start
                break
    if len(name) not in start_of:
        return None

    parts = []
    end = len(name)
    while end > 0:
        start = start_of[end]
        parts.append(name[start:end])
        end = start
    return parts[::-1]
