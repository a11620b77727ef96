"""Find the release that broke the checkout, with as few test deployments as possible."""

from collections.abc import Callable, Sequence


def first_bad(releases: Sequence[str], is_bad: Callable[[str], bool]) -> str | None:
    """Return the first release that `is_bad`, None if there is none; the oldest release stands first.

    All releases after a bad one are bad too. Each call of `is_bad` is a test deployment.
    """
    low, high = 0, len(releases)  # all before `low` are good, all from `high` on are bad
    while low < high:
        middle = (low + high) // 2
        if is_bad(releases[middle]):
            high = middle
        else:
            low = middle + 1
    return releases[low] if low < len(releases) else None
