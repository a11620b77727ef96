"""Find the words in host names that were written without separators."""

from collections.abc import Collection


def split_name(name: str, words: Collection[str]) -> list[str] | None:
    """Return known words that, joined, are `name`, or None if there are none.

    A word may be used more than once. If there are several ways to split the name, any of them is right.
    """
    return []
