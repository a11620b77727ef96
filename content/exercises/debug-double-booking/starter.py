"""The box office of a theatre. On sold-out evenings two people stand before one seat, both with a ticket, both charged."""

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

    async def book(self, seat: str, customer: str) -> None:
        """Charge the customer and sell the seat: in `sold` stands who has paid.

        Raises SeatTaken or TooManySeats at once, and then charges nobody. Whatever `pay` raises is raised, and
        leaves the seat free.
        """
        if seat in self.sold:
            raise SeatTaken(seat)
        if list(self.sold.values()).count(customer) >= LIMIT:
            raise TooManySeats(customer)
        await self._pay(customer, seat)
        self.sold[seat] = customer
