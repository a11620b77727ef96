"""The `finally` also covers the checks: whoever is refused lets go of the seat that somebody else holds, and the third customer gets it."""

from collections.abc import Awaitable, Callable

LIMIT = 2
"""Seats for one customer."""


class SeatTaken(Exception):  # noqa: N818 - reads better where it is raised
    """Somebody else has the seat, or is paying for it."""


class TooManySeats(Exception):  # noqa: N818
    """The customer has as many seats as one may have, those being paid for included."""


class BoxOffice:
    """Sells seats. Many customers book at the same time, in one process."""

    def __init__(self, pay: Callable[[str, str], Awaitable[None]]) -> None:
        """`pay(customer, seat)` charges the customer, which takes seconds, and raises if that fails."""
        self._pay = pay
        self.sold: dict[str, str] = {}
        self._held: dict[str, str] = {}

    async def book(self, seat: str, customer: str) -> None:
        """Charge the customer and sell the seat: in `sold` stands who has paid.

        Raises SeatTaken or TooManySeats at once, and then charges nobody. Whatever `pay` raises is raised, and
        leaves the seat free.
        """
        try:
            taken = self.sold | self._held
            if seat in taken:
                raise SeatTaken(seat)
            if list(taken.values()).count(customer) >= LIMIT:
                raise TooManySeats(customer)
            self._held[seat] = customer  # no await since the checks: nobody came in between
            await self._pay(customer, seat)
            self.sold[seat] = customer
        finally:
            self._held.pop(seat, None)
