"""The overview of open orders in the back office. It took 50 ms in tests; with 2,000 open orders it takes half a minute."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Order:
    id: int
    customer_id: int


@dataclass(frozen=True)
class Customer:
    id: int
    name: str


@dataclass(frozen=True)
class Line:
    order_id: int
    cents: int
    pieces: int


class Database(Protocol):
    """Every call is one query, and one round trip to the server."""

    def open_orders(self) -> list[Order]:
        """The open orders, oldest first."""

    def customers(self, ids: Collection[int]) -> list[Customer]:
        """`WHERE id IN (…)`: rows in any order, none for an unknown id. An empty list is an SQL error."""

    def lines(self, order_ids: Collection[int]) -> list[Line]:
        """`WHERE order_id IN (…)`: rows in any order. An empty list is an SQL error."""


def overview(db: Database) -> list[tuple[int, str, int]]:
    """Order, name of the customer and total in cents of each open order, oldest first.

    The name of a customer who was deleted is "(deleted)"; an order without lines costs 0.
    """
    return [(order.id, _name(db, order), _total(db, order)) for order in db.open_orders()]


def _name(db: Database, order: Order) -> str:
    customers = db.customers([order.customer_id])
    return customers[0].name if customers else "(deleted)"


def _total(db: Database, order: Order) -> int:
    return sum(line.cents * line.pieces for line in db.lines([order.id]))
