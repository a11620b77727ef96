"""Find the release that broke the checkout, with as few test deployments as possible."""

from collections.abc import Callable, Sequence


def first_bad(releases: Sequence[str], is_bad: Callable[[str], bool]) -> str | None:
    """Return the first release that `is_bad`, None if there is none; the oldest release stands first.

    All releases after a bad one are bad too. Each call of `is_bad` is a test deployment.
    """
    return "unknown"
