"""Compare our bookings with the settlement of the payment provider."""

from collections.abc import Iterable, Iterator

Row = tuple[str, int]  # payment id and amount in cents


def differences(ours: Iterable[Row], theirs: Iterable[Row]) -> Iterator[tuple[str, int | None, int | None]]:
    """Yield id, our amount and their amount of each payment on which two exports, sorted by id, disagree.

    Where one of them lacks the payment, None stands for the amount. No row is read before it is needed.
    """
    return iter(())
