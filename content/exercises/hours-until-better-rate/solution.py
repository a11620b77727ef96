"""For each hour: how long would it have paid to wait for a better rate?"""

from collections.abc import Sequence


def hours_until_better(rates: Sequence[int]) -> list[int | None]:
    """Return for each hour how many hours later the rate was higher for the first time, None if it never was."""
    waits: list[int | None] = [None] * len(rates)
    waiting: list[int] = []  # hours without an answer yet; their rates never rise from left to right
    for hour, rate in enumerate(rates):
        while waiting and rates[waiting[-1]] < rate:
            earlier = waiting.pop()
            waits[earlier] = hour - earlier
        waiting.append(hour)
    return waits
