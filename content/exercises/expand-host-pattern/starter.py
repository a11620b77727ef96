"""Expand the host patterns of an inventory."""


def expand(pattern: str) -> list[str]:
    """Return every name that a pattern such as `db-{a,b}-{1..3}` stands for; what comes first in it varies slowest.

    A brace without its partner and a range that runs backwards are a ValueError.
    """
    return ["?"]
