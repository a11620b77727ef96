"""Compare our bookings with the settlement of the payment provider."""

from collections.abc import Iterable, Iterator

Row = tuple[str, int]  # payment id and amount in cents


def differences(ours: Iterable[Row], theirs: Iterable[Row]) -> Iterator[tuple[str, int | None, int | None]]:
    """Yield id, our amount and their amount of each payment on which two exports, sorted by id, disagree.

    Where one of them lacks the payment, None stands for the amount. No row is read before it is needed.
    """
    our_rows, their_rows = iter(ours), iter(theirs)
    our, their = next(our_rows, None), next(their_rows, None)
    while our and their:
        if our[0] < their[0]:
            yield our[0], our[1], None
            our = next(our_rows, None)
        elif our[0] > their[0]:
            yield their[0], None, their[1]
            their = next(their_rows, None)
        else:
            if our[1] != their[1]:
                yield our[0], our[1], their[1]
            our, their = next(our_rows, None), next(their_rows, None)
    while our:
        yield our[0], our[1], None
        our = next(our_rows, None)
    while their:
        yield their[0], None, their[1]
        their = next(their_rows, None)
