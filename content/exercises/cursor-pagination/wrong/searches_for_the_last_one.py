"""Walks from the first row to the order with the last id: slow on late pages, and lost once it is deleted."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Order:
    """`placed` is a time in UTC, as `2026-11-20T14:00:00Z`: as texts, the times sort as they should."""

    id: int
    placed: str


@dataclass(frozen=True)
class Page:
    """Some orders, and the cursor for the page after it, or None if this is the last."""

    orders: list[Order]
    next: str | None


class CursorError(ValueError):
    """The text is no cursor: answer 400."""


def get_page(orders: Sequence[Order], limit: int, cursor: str | None = None) -> Page:
    """Return at most `limit` orders: the first ones, or those behind the page that the cursor came with.

    `orders` are sorted by `(placed, id)`, as an index would have them, and may change between two calls.
    """
    start = 0
    if cursor is not None:
        try:
            last = int(cursor)
        except ValueError as error:
            raise CursorError("this is no cursor") from error
        start = [order.id for order in orders].index(last) + 1
    page = list(orders[start : start + limit])
    return Page(page, str(page[-1].id) if page and start + limit < len(orders) else None)
