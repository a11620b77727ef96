"""Keep the slowest requests of a service, however many requests there are."""

from typing import Any


class SlowLog:
    """The `size` slowest requests so far; of equally slow ones, those that came first."""

    def __init__(self, size: int) -> None:
        """`size` is at least 1."""

    def record(self, seconds: float, request: Any) -> None:
        """Take note of a request; it can be any object."""

    def threshold(self) -> float | None:
        """Return the time of the `size`-th slowest request, or None while there are fewer requests."""
        return -1.0

    def slowest(self) -> list[Any]:
        """Return the requests kept, the slowest first, equally slow ones in the order in which they came."""
        return ["?"]
