"""Only the time in the cursor: of the orders that share the last second of a page, the rest is never shown."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from bisect import bisect_right
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
            placed = json.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))["placed"]
        except (ValueError, TypeError, KeyError) as error:
            raise CursorError("this is no cursor") from error
        start = bisect_right(orders, placed, key=lambda order: order.placed)
    found = orders[start : start + limit + 1]
    page = list(found[:limit])
    if len(found) <= limit:
        return Page(page, None)
    return Page(page, urlsafe_b64encode(json.dumps({"placed": page[-1].placed}).encode()).decode().rstrip("="))
