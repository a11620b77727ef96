"""Pairs orders and customers by position: the rows come in any order, and each customer only once."""

from collections import Counter
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
    orders = db.open_orders()
    if not orders:
        return []
    customers = db.customers([order.customer_id for order in orders])
    names = {order.customer_id: customer.name for order, customer in zip(orders, customers)}
    totals: Counter[int] = Counter()
    for line in db.lines([order.id for order in orders]):
        totals[line.order_id] += line.cents * line.pieces
    return [(order.id, names.get(order.customer_id, "(deleted)"), totals[order.id]) for order in orders]
