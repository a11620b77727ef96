"""For each hour: how long would it have paid to wait for a better rate?"""

from collections.abc import Sequence


def hours_until_better(rates: Sequence[int]) -> list[int | None]:
    """Return for each hour how many hours later the rate was higher for the first time, None if it never was."""
    return [-1]
