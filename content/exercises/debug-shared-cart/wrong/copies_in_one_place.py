"""Copies where the report came from, in `reorder`: every other caller of `Cart` still shares a dictionary with it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Order:
    """What a customer bought: pieces by article."""

    customer: str
    items: Mapping[str, int]


class Cart:
    """What a customer is about to buy. Belongs to this customer alone."""

    def __init__(self, customer: str, items: Mapping[str, int] | None = None) -> None:
        """A cart that begins with `items`, or empty."""
        self.customer = customer
        self._items = items if items is not None else {}

    def add(self, article: str, pieces: int = 1) -> None:
        """Put more pieces of an article into the cart."""
        self._items[article] = self._items.get(article, 0) + pieces

    def remove(self, article: str) -> None:
        """Take all pieces of an article out; none there is fine."""
        self._items.pop(article, None)

    def lines(self) -> list[tuple[str, int]]:
        """Articles and pieces, by article."""
        return sorted(self._items.items())

    def total(self, prices: dict[str, int]) -> int:
        """The price of the cart in cents."""
        return sum(prices[article] * pieces for article, pieces in self._items.items())


def reorder(order: Order) -> Cart:
    """A new cart that begins with what the customer bought last time; the order stays as it was."""
    return Cart(order.customer, dict(order.items))
