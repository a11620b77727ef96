"""An offset in disguise: what comes in or goes out before it shifts every later page."""

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
    try:
        start = int(bytes.fromhex(cursor).decode()) if cursor is not None else 0
    except ValueError as error:
        raise CursorError("this is no cursor") from error
    page = list(orders[start : start + limit])
    end = start + limit
    return Page(page, str(end).encode().hex() if end < len(orders) else None)
