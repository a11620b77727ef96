"""Know the median of today's order values at any moment."""


class MedianValue:
    """The median of all amounts added so far."""

    def add(self, cents: int) -> None:
        """Take note of an amount; a refund is negative."""

    def median(self) -> float | None:
        """Return the middle amount, the mean of the two middle ones of an even number, or None if there is none."""
        return -1
